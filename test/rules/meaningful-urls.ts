import { rowsOf } from './table';

/** Nothing in them is tracking: they stay to the byte. Each with its reason. */
const TABLE = `
https://www.youtube.com/watch?v=dQw4w9WgXcQ  which video
https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=42s  the moment
https://www.youtube.com/watch?v=dQw4w9WgXcQ&list=PL1&index=3  the playlist and the place in it
https://www.youtube.com/playlist?list=PL1  which playlist
https://www.youtube.com/watch?v=dQw4w9WgXcQ&lc=Ugx  one comment
https://www.youtube.com/results?search_query=digest&sp=CAI%253D  a search and its filter
https://youtu.be/dQw4w9WgXcQ?t=42  the moment
https://www.youtube.com/embed/dQw4w9WgXcQ?start=10&end=20  a part of it
https://www.youtube.com/attribution_link?a=x&u=%2Fwatch%3Fv%3Dy  the video is in the value
https://m.youtube.com/watch?v=dQw4w9WgXcQ&app=desktop  which player
https://news.ycombinator.com/item?id=39600000  which item
https://news.ycombinator.com/user?id=pg  which user
https://news.ycombinator.com/front?day=2024-03-04  which day
https://news.ycombinator.com/from?site=example.org  from is the page here
https://example.org/?p=123  WordPress: which post
https://example.org/?page_id=2  WordPress: which page
https://example.org/?cat=5  WordPress: which category
https://example.org/?s=digest  WordPress: a search
https://example.org/?attachment_id=9  WordPress: which file
https://example.org/?p=123&preview=true  WordPress: a draft
https://example.org/a/?replytocom=7#respond  WordPress: which comment
https://example.org/index.php?title=Digest&oldid=123  MediaWiki: which version
https://example.org/index.php?option=com_content&view=article&id=5  Joomla: which article
https://example.org/index.php?id=12&L=1  TYPO3: which page and language
https://example.org/index.php?id=12&cHash=abc  TYPO3: refuses without its hash
https://example.org/node?page=3  Drupal: the third page
https://example.org/viewtopic.php?f=2&t=345  phpBB: which topic
https://example.org/viewtopic.php?p=678#p678  phpBB: which post
https://example.org/showthread.php?t=345&page=2  vBulletin: which page
https://example.org/forum?tid=5&pid=6  MyBB: which post
https://example.org/article.php?aid=7  which article
https://example.org/news?story=8  which story
https://example.org/a?id=1  which one
https://example.org/a?ID=1  which one, in capitals
https://example.org/a?v=2  which version
https://example.org/a?version=2.1  which version
https://example.org/a?lang=de  which language
https://example.org/a?hl=de&gl=AT  which language and country
https://example.org/a?locale=pt-BR  which language
https://example.org/a?page=2  which page
https://example.org/a?p=2  which page
https://example.org/a?start=20&limit=10  which part of a list
https://example.org/a?offset=20  which part of a list
https://example.org/a?sort=new  the order
https://example.org/a?filter=open&label=bug  a filter
https://example.org/a?q=digest  a search
https://example.org/a?query=utm_source  the search is for its name
https://example.org/a?q=fbclid+gclid  the search is for their names
https://example.org/a?next=%2Fb%3Futm_source%3Dx  another address in a value, which is left whole
https://example.org/a?url=https%3A%2F%2Fb.example%2F%3Futm_source%3Dx  another address in a value
https://example.org/a?tab=readme  which tab
https://example.org/a?view=print  which view
https://example.org/a?format=pdf  which form
https://example.org/a?amp=1  which form
https://example.org/a?date=2024-03-04  which day
https://example.org/a?year=2024&month=3  which month
https://example.org/a?code=abc  a code
https://example.org/a?key=abc  a key
https://example.org/a?token=abc  it opens only with its token
https://example.org/a?hash=abc  it may be refused without it
https://example.org/a?share=abc  a share link
https://example.org/a?invite=abc  an invitation
https://example.org/a?from=2024-03-01&to=2024-03-31  a span of time
https://example.org/flights?from=VIE&to=OSL  from where to where
https://example.org/a?source=print  no click, a choice
https://example.org/translate?source=de&target=en  from which language
https://example.org/view?source=https://b.example/a.md  what is shown
https://example.org/a?src=/b.js  what is shown
https://example.org/a?ref=123  a number of the site's own
https://example.org/a?ref=Isa+40:31  a passage of the Bible
https://example.org/passage?ref=John%203:16  a passage
https://example.org/a?ref=main  a branch
https://git.example.org/o/r/?ref=v1.2.io  a tag on a forge of one's own
https://example.org/o/r/src/branch/main/a.md?ref=docs.dev  a branch whose name looks like a domain
https://example.org/o/r/-/raw/a?ref=example.com  a branch at a GitLab elsewhere
https://api.example.org/contents/a?ref=feature.ai  a branch asked of an API
https://example.org/a?via=b  how, not from where
https://example.org/route?via=Linz  a stop on the way
https://example.org/a?medium=oil  what it is painted with
https://example.org/a?campaign=1914  a war
https://example.org/a?content=full  how much
https://example.org/a?term=abandon  a word to be looked up
https://example.org/a?name=x  a name
https://example.org/a?cid=42  an id
https://pubchem.ncbi.nlm.nih.gov/compound?cid=2244  which compound
https://maps.google.com/?cid=1234567890  which place
https://example.org/a?mbid=5b11f4ce  MusicBrainz: which artist
https://example.org/a?cmpid=7  which company
https://example.org/a?ncid=7  an id
https://example.org/a?spm=7  a number of one's own
https://example.org/a?clickid=7  too common a name
https://example.org/a?click_id=7  too common a name
https://example.org/a?uid=7  which user
https://example.org/a?cuid=7  which user
https://example.org/a?sid=7  a session or a section
https://example.org/a?eid=7  which event
https://example.org/a?pid=7  which product
https://example.org/a?tid=7  which topic
https://example.org/a?mid=7  which message
https://example.org/a?mod=forum&fid=3  which module
https://example.org/a?r=blog/post  a route
https://example.org/a?s=7  a section
https://example.org/a?t=90  a time
https://example.org/a?ct=7  too short to tell
https://example.org/a?ft=nprml  another site's name means nothing here
https://example.org/a?smid=tw-share  another site's name means nothing here
https://example.org/a?si=7  another site's name means nothing here
https://example.org/a?feature=dark  which feature
https://example.org/a?trk=7  which track
https://example.org/a?tag=rust  which tag
https://example.org/a?keywords=a+b  a search
https://example.org/a?channel=news  which channel
https://example.org/a?variant=2  which variant
https://example.org/a?module=7  which module
https://example.org/a?region=eu  where
https://example.org/a?scene=3  which scene
https://example.org/a?awc=7  too short to tell
https://example.org/map?utm_zone=33&utm_easting=500000&utm_northing=5300000  coordinates: universal transverse Mercator
https://example.org/map?utm_x=500000&utm_y=5300000  coordinates
https://example.org/map?utm=33U+500000+5300000  coordinates
https://example.org/map?utm_grid=33U  coordinates
https://example.org/a?futm_source=x  only ends like it
https://example.org/a?my_gclid=x  only ends like it
https://example.org/a?fbclidx=1  only begins like it
https://example.org/a?gclid_help=1  only begins like it
https://example.org/a?__s=2  UnivIS: which page of it
https://example.org/a?pk_id=5  a key in a database
https://example.org/a?pk=5  a key in a database
https://example.org/a?at_id=5  no name of Piano's
https://example.org/a?ga_id=5  no name of Google's
https://example.org/a?hs=1  no name of HubSpot's
https://example.org/a?mc=1  too short to tell
https://example.org/utm_source=x  in the path it is the path
https://example.org/a/fbclid/b  in the path it is the path
https://example.org/app#/inbox  a route
https://example.org/app#/inbox?utm_source=x  a route, with what belongs to it
https://example.org/app#!/inbox  a route
https://example.org/app#!utm_source=x  a route
https://example.org/a#utm_source  a heading of this name
https://example.org/a#section-2  a place in the page
https://example.org/a#:~:text=utm_source=x  a passage in the page
https://example.org/a.pdf#page=12  which page
https://example.org/a.mp4#t=10,20  which part
https://example.org/a#L10-L20  which lines
https://example.org/a#id=5&view=map  settings behind the hash
https://example.org/a?  an empty query is left alone
https://example.org/a?&  no parameter at all
https://example.org/a?=x  no name
https://example.org/a?%  badly encoded
https://example.org/a?%E0%A4%A  badly encoded
https://bucket.s3.amazonaws.com/a.pdf?X-Amz-Signature=ab&utm_source=x  signed with all its parameters
https://storage.googleapis.com/b/a.pdf?X-Goog-Signature=ab&fbclid=x  signed with all its parameters
https://example.org/download?utm_source=x&signature=ab  signed with all its parameters
https://web.archive.org/web/20240304000000/https://example.org/?utm_source=x  the archived address has it
https://web.archive.org/web/2024/example.org/?fbclid=x  the archived address has it
https://proxy.example.org/https://example.com/a?utm_source=x  the wrapped address has it
https://github.com/o/r/blob/main/a.ts?ref=main  which branch
https://github.com/o/r?ref=example.com  a branch whose name looks like a domain
https://github.com/o/r?tab=readme-ov-file  which tab
https://github.com/o/r/issues?q=is%3Aopen+label%3Abug  a search
https://github.com/o/r/blob/main/a.md?plain=1#L10  as text, with its line
https://github.com/search?q=digest&type=repositories  a search
https://github.com/o/r/compare/a...b?expand=1  which form
https://api.github.com/repos/o/r/contents/a?ref=v1.2.3  which tag
https://gitlab.com/o/r/-/blob/main/a.md?ref_type=heads  a branch, no tag
https://codeberg.org/o/r/src/branch/main/a?display=source  how shown
https://bitbucket.org/o/r/src/main/?at=main  which branch
https://stackoverflow.com/questions/1?noredirect=1#comment2_3  not led on to the duplicate
https://stackoverflow.com/questions/tagged/rust?tab=Votes  the order
https://www.reddit.com/r/a/comments/1abc/t/def/?context=3  with what was said before
https://www.reddit.com/r/a/top/?t=month  of which time
https://www.reddit.com/search/?q=digest&type=link  a search
https://x.com/search?q=digest&f=live  a search and its order
https://medium.com/p/1a2b?sk=8f0c  a friend link opens it
https://music.apple.com/us/album/x/1440?i=1441  which song of the album
https://podcasts.apple.com/us/podcast/x/id1?i=1000600000000  which episode
https://soundcloud.com/a/b?in=a/sets/c  in which set
https://vimeo.com/76979871?h=8272103f6e  an unlisted video opens with it
https://player.vimeo.com/video/76979871?h=8272103f6e&t=10s  an unlisted video, and the moment
https://www.twitch.tv/videos/1?t=1h2m3s  the moment
https://www.instagram.com/p/Cabc/?img_index=3  which picture
https://www.facebook.com/photo/?fbid=1&set=a.2  which photo
https://www.facebook.com/permalink.php?story_fbid=1&id=2  which post
https://www.facebook.com/watch/?v=1  which video
https://www.linkedin.com/jobs/view/?currentJobId=1  which job
https://www.linkedin.com/feed/update/urn:li:activity:1?commentUrn=urn%3Ali%3Acomment%3A2  which comment
https://www.notion.so/x?v=0123&p=4567&pm=s  which view, which page
https://www.figma.com/design/K/x?node-id=1-2  which node
https://docs.google.com/spreadsheets/d/1AbC/edit?gid=5#gid=5  which sheet
https://docs.google.com/forms/d/e/1/viewform?usp=pp_url&entry.1=a  a form filled in beforehand
https://drive.google.com/file/d/1/view?resourcekey=0-x  opens only with its key
https://www.dropbox.com/scl/fi/a/b.pdf?rlkey=x&dl=0  opens only with its key
https://zoom.us/j/1?pwd=x  opens only with its password
https://play.google.com/store/apps/details?id=org.example&hl=de  which app
https://www.google.com/search?q=digest&tbm=isch&hl=de  a search among pictures
https://www.google.com/maps/place/?q=place_id:ChI  which place
https://scholar.google.com/scholar?cluster=123&hl=en  which paper
https://scholar.google.com/citations?user=abc&view_op=view_citation&citation_for_view=abc:d  which citation
https://www.nytimes.com/2024/03/04/a.html?unlocked_article_code=1.aB  a gift opens it
https://www.washingtonpost.com/a/?pwapi_token=eyJ  a gift opens it
https://www.theatlantic.com/a/1/?gift=abc  a gift opens it
https://www.theguardian.com/a?page=with:block-65e5  which entry of a live log
https://www.bloomberg.com/news/articles/2024-03-04/a?accessToken=eyJ  a gift opens it
https://www.bbc.com/news/live/a?pinned_post_locator=urn:x  which entry of a live log
https://www.ebay.com/itm/1?var=2  which variant
https://www.amazon.com/s?k=digest&i=stripbooks  a search
https://www.amazon.com/dp/B000000000?th=1&psc=1  which variant
https://www.amazon.com/s?keywords=digest  a search
https://store.steampowered.com/search/?term=digest  a search
https://mp.weixin.qq.com/s?__biz=Mz&mid=1&idx=1&sn=a&chksm=b  which article
https://www.xiaohongshu.com/explore/1?xsec_token=AB&xsec_source=pc_feed  opens only with its token
https://www.bilibili.com/video/BV1x?p=2&t=30  which part, the moment
https://a.substack.com/app-link/post?publication_id=1&post_id=2  which post, where the path doesn't say
https://openreview.net/forum?id=abc&noteId=def  which paper and which review
https://arxiv.org/abs/2403.01234v2?context=cs.CL  in which list
https://papers.ssrn.com/sol3/papers.cfm?abstract_id=123  which paper
https://dl.acm.org/doi/10.1145/1?cookieSet=1  not known as tracking
https://academic.oup.com/a/1?guestAccessKey=x  opens only with its key
https://www.jstor.org/stable/1?seq=3  which page
https://learn.microsoft.com/en-us/a?view=net-8.0&tabs=linux  which version, which tab
https://learn.microsoft.com/en-us/a?source=recommendations  not known as tracking
https://developer.mozilla.org/en-US/search?q=utm_source  a search
https://datatracker.ietf.org/doc/html/rfc9110?section=5  which part
https://www.openstreetmap.org/?mlat=48.2&mlon=16.4#map=15/48.2/16.4  which place
https://caniuse.com/?search=popover  a search
https://www.npmjs.com/package/x?activeTab=code  which tab
https://crates.io/search?q=markdown&sort=downloads  a search and its order
https://play.rust-lang.org/?version=stable&gist=abc  which program
https://godbolt.org/#g:!((g:!((g:utm_source=x  a program behind the hash
https://jsfiddle.net/?utm_zone=1  coordinates, even there
mailto:me@example.org?subject=utm_source&utm_source=x  no page of the web
file:///home/me/a.html?utm_source=x  no page of the web
about:blank?utm_source=x  no page of the web
data:text/html,?utm_source=x  no page of the web
example.org/?utm_source=x  no address
`;

export const meaningfulUrls: { url: string; why: string }[] = rowsOf(TABLE).map(
  ([url = '', why = '']) => ({ url, why }),
);
