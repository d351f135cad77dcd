/** Posts of our own, each with a hard case of the genre. */
export const POSTS: Record<string, string> = {
  'sections with an intro, numbers and an outro': `---
layout: post
title: "Good reads #12"
date: 2024-03-04
tags: ["web", "maps"]
---

A slow week, mostly indoors.

## Articles

- [A map drawn twice](https://example.org/map) - the second time with a friend
- **[The swift census](https://example.org/swifts)** - one bird in nine
- A talk on [sharpening](https://example.org/sharp), with slides

## Tools

- [Seed list](https://example.org/seeds.txt)
- [Bread clock](https://example.org/bread) - forgives you

Until next week!
`,
  'the link last, a bare one and one in angle brackets': `- Worth it for the pictures: [Harbours](https://example.org/harbours)
- https://example.org/bare
- <https://example.org/angle> is the source
- A title on its own line  
  https://example.org/below
`,
  'a heading for each link': `# Week 9

### [One](https://example.org/1)

What it is about.

> A line from it.

### [Two](https://example.org/2) (video)

More about it.

- a point
- another

### [Three](https://example.org/3)

> A line of *three*.

And why.
`,
  'discussions and quotes below': `- [One](https://example.org/1) - first
  - [HN](https://news.ycombinator.com/item?id=1)
  - [Lobsters](https://lobste.rs/s/abc)
  > A line.
  - a note
  - [Child](https://example.org/c)
- [Two](https://example.org/2)
  > One line.

  > Another.
- [Three](https://example.org/3)
  - a note
  - [After a note](https://news.ycombinator.com/item?id=2)
- [Four](https://example.org/4)
  - [Long](https://www.reddit.com/r/a/comments/1b/c/), at length
`,
  'discussions in the line, quotes in marks': `- [One](https://example.org/1) - a comment ([HN](https://news.ycombinator.com/item?id=1), [Lobsters](https://lobste.rs/s/abc))
- [Two](https://example.org/2) ([HN](https://news.ycombinator.com/item?id=2))
  - "Said so."
  - a note
- [Three](https://example.org/3) ([a page](https://example.org/p))
`,
  'excerpts as paragraphs below': `* [One](https://example.org/1)

  The first one.

* [Two](https://example.org/2)

  The second one, which is longer
  and goes over two lines.
`,
  'nested items and prose between': `- [Root](https://example.org/root)
    - [Child](https://example.org/child): below
    - a remark
    - [Other](https://example.org/other)

A word between.

1. [First](https://example.org/first)
2. [Second](https://example.org/second)
`,
  'tabs, plus signs and odd gaps': `+ [One](https://example.org/1)
+ 	[Two](https://example.org/2)


+ Empty parent
	+ [Three](https://example.org/3)
`,
  'reference links': `- [One][first] and more
- [Two][] and more

[first]: https://example.org/1
[Two]: https://example.org/2
`,
  'brackets, pipes, code and parentheses': `- [[EN] \`a|b\` \\| c](https://example.org/a_(b)) - *so*
- [A "title"](https://example.org/t "with a title"){:target="_blank"}
- [Inside the site](/posts/1)
`,
  'comments, shortcodes and HTML pass through': `+++
title = "Links"
date = 2024-03-04

[extra]
toc = true # no
+++
<!-- - [Draft](https://example.org/draft) -->

{{< toc >}}

- [Kept](https://example.org/kept)

<details>

- [Hidden](https://example.org/hidden)

</details>
`,
  'paragraphs that begin with their link': `Links I liked.

## March

[One](https://example.org/1) is about one thing,
and [more](https://example.org/more).

**[Two](https://example.org/2)**
Its second line.
`,
  'sections of one name, setext and closed ones': `News
====

## Go ##

* [One](https://example.org/1)

More
====

## Go ##

* [Two](https://example.org/2)
`,
  'a day log': `- March 4th.
  - **Paper**. [One](https://example.org/1)
    - [HN discussion](https://news.ycombinator.com/item?id=1)
- March 5th.
  - <mark>[Two](https://example.org/2)</mark>, a long one.
`,
  'highlights for kramdown': `---
layout: post
title: "Links"
---

- [One](https://example.org/1)
- <mark markdown="span">[Two](https://example.org/2)</mark>, a long one.
`,
};
