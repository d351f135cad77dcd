/** A small file of each format, made to its documentation. */
export const SAMPLES = {
  firefox: `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<!-- This is an automatically generated file. -->
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks Menu</H1>

<DL><p>
    <DT><A HREF="https://example.org/top?a=1&amp;b=2" ADD_DATE="1709546400" LAST_MODIFIED="1709546401" TAGS="maps,paper">Tom &amp; &lt;Jerry&gt;</A>
    <DD>Two lines
of it, with <b>tags</b> and {link}.
    <DT><H3 ADD_DATE="1709546400" PERSONAL_TOOLBAR_FOLDER="true">Bookmarks Toolbar</H3>
    <DD>Add bookmarks to this folder
    <DL><p>
        <DT><A HREF="https://example.org/bar" ADD_DATE="0">On the bar</A>
        <DT><A HREF="place:sort=8&maxResults=10" ADD_DATE="1709546400">Most Visited</A>
    </DL><p>
    <DT><H3>Reading</H3>
    <DL><p>
        <DT><H3>Bread &amp; butter</H3>
        <DL><p>
            <DT><A HREF="https://example.org/bread" ADD_DATE="1709546400000">Bread</A>
            <HR>
        </DL><p>
        <DT><A HREF="https://example.org/after" ADD_DATE="sometime">After the folder</A>
        <DT><A HREF="javascript:alert(1)">Bookmarklet</A>
    </DL><p>
</DL>
`,
  pinboardHtml: `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Pinboard Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p><DT><A HREF="https://example.org/p" ADD_DATE="1709546400" PRIVATE="1" TOREAD="1" TAGS="one,two">A pin</A>
<DD>extended
<DT><A HREF="https://example.org/q" ADD_DATE="1709546400" PRIVATE="0" TOREAD="0" TAGS="">Another</A>
</DL></p>
`,
  linkding: `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
<DT><A HREF="https://example.org/l" ADD_DATE="1709546400" LAST_MODIFIED="1709546400" PRIVATE="0" TOREAD="1" TAGS="ding">A ding</A>
<DD>described[linkding-notes]a *note* &lt;script&gt;[/linkding-notes]
</DL><p>
`,
  raindropHtml: `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Raindrop.io Bookmarks</TITLE>
<H1>Raindrop.io Bookmarks</H1>
<DL><p>
  <DT><H3 ADD_DATE="1709546400" LAST_MODIFIED="1709546400">Tools</H3>
  <DL><p>
    <DT><A HREF="https://example.org/r" ADD_DATE="1709546400" TAGS="a tag,b" DATA-COVER="" DATA-IMPORTANT="true">A drop</A>
  </DL><p>
</DL><p>
`,
  pocketHtml: `<!DOCTYPE html>
<html>
	<head>
		<meta http-equiv="Content-Type" content="text/html; charset=UTF-8" />
		<title>Pocket Export</title>
	</head>
	<body>
		<h1>Unread</h1>
		<ul>
			<li><a href="https://example.org/u" time_added="1709546400" tags="one,two">To be &amp; read</a></li>
			<li><a href="https://example.org/v" time_added="1709546400" tags="">https://example.org/v</a></li>
		</ul>

		<h1>Read Archive</h1>
		<ul>
			<li><a href="https://example.org/w" time_added="1709546400" tags="">Was read</a></li>
		</ul>
	</body>
</html>
`,
  pinboardJson: `[{"href":"https:\\/\\/example.org\\/j","description":"A pin","extended":"line one\\r\\nline two","meta":"00","hash":"11","time":"2024-03-04T10:00:00Z","shared":"no","toread":"yes","tags":"one two"},
{"href":"https:\\/\\/example.org\\/k","description":false,"extended":"","time":"2024-03-04T10:00:00Z","shared":"yes","toread":"no","tags":""},
{"__proto__":{"href":"https://example.org/evil"},"description":"no address"}]
`,
  oneTab: `https://example.org/1 | One | two
https://example.org/2 | Two

https://example.org/3
`,
  pocketCsv: `title,url,time_added,tags,status
"A title, quoted",https://example.org/c,1709546400,one|two,unread
https://example.org/d,https://example.org/d,1709546400,,archive
`,
  raindropCsv: `id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite
1,"=HYPERLINK(""https://evil.example"")","a note
over two lines","page's own",https://example.org/e,Tools,"one, two",2024-03-04T10:00:00.000Z,,,true
2,Short row,,,https://example.org/f
`,
  instapaperCsv: `URL,Title,Selection,Folder,Timestamp,Tags
https://example.org/g,Kept,a selection,Unread,1709546400,"[""one"",""two""]"
https://example.org/h,Starred one,,Starred,1709546400,[]
https://example.org/i,Filed,,Essays,1709546400,[]
`,
  readerCsv: `Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen
A read,https://example.org/m,01h,"['one', 'two']",2024-03-04 10:00:00+00:00,0.5,new,True
`,
  readwiseCsv: `Highlight,Title,Author,URL,Note,Location,Date
First words,Essay,Someone,https://example.org/n,mine,1,2024-03-04 10:00:00
Last words,Essay,Someone,https://example.org/n,,2,2024-03-04 10:00:00
`,
  otherCsv: `Name;Adresse;Wann
Ein Titel;https://example.org/o;2024-03-04
Noch einer;https://example.org/p;2024-03-05
`,
};
