import { rowsOf } from './table';

/** What stands in braces is tracking and goes; the rest stays to the byte. Each with its reason. */
const TABLE = `
https://example.org/a{?utm_source=newsletter}  Google Analytics: source
https://example.org/a{?utm_source=x&utm_medium=email&utm_campaign=march}  the usual three
https://example.org/a{?utm_term=k&utm_content=top}  Google Analytics: paid keyword, place
https://example.org/a?id=7{&utm_id=abc.123}  Google Analytics: campaign id
https://example.org/a?{utm_name=n&}id=7  the first of two goes, the mark stays
https://example.org/a?a=1{&utm_source=x}&b=2  one in the middle
https://example.org/a{?utm_source=x}#part-2  the place in the page stays
https://example.org/a{?UTM_SOURCE=x}  in capitals
https://example.org/a{?Utm_Medium=x}  in mixed case
https://example.org/a?id=1{&amp;utm_medium=x}  badly written HTML
https://example.org/a{?utm%5Fsource=x}  the name is percent-encoded
https://example.org/a{?utm_source}  no value
https://example.org/a{?utm_source=}  an empty value
https://example.org/a{?utm_source=x&utm_source=y}  twice
https://example.org/a?q=c%2B%2B+x{&utm_source=x}  what stays keeps its own encoding
https://example.org/a?q=%E4%B8%96{&utm_source=x}  what stays keeps its own encoding, upper case
https://example.org/a?flag{&utm_source=x}  a parameter without value stays without one
https://bücher.example/ä{?utm_source=x}  an international address is not rewritten
https://example.org/{?utm_social-type=owned}  Sprinklr
https://example.org/{?utm_source_platform=x}  Google Analytics 4
https://example.org/{?utm_creative_format=x}  Google Analytics 4
https://example.org/{?utm_marketing_tactic=x}  Google Analytics 4
https://example.org/{?utm_souce=x}  misspelt by its sender
https://example.org/{?utm_brand=x&utm_reader=feedly}  Feedly
https://example.org/{?utm_referrer=x}  Yandex Zen
https://example.org/{?utm_cid=1&utm_viz_id=2}  ad networks
https://example.org/{?_ga=2.1.2}  Google Analytics: linker
https://example.org/{?_gl=1*abc*_ga*x}  Google Analytics 4: linker
https://example.org/{?gclid=EAIaIQ}  Google Ads: click
https://example.org/{?gclsrc=aw.ds}  Google Ads
https://example.org/{?dclid=x}  Google Display
https://example.org/{?gbraid=x}  Google Ads on iOS
https://example.org/{?wbraid=x}  Google Ads on iOS
https://example.org/{?gad_source=1&gad_campaignid=2}  Google Ads
https://example.org/shoe{?srsltid=AfmBOo}  Google Shopping
https://example.org/amp/a{?usqp=mq331AQ}  Google AMP
https://example.org/{?gs_l=psy-ab}  Google Search
https://example.org/{?ga_source=x&ga_medium=y&ga_campaign=z}  Google Analytics, older
https://example.org/{?ga_term=x&ga_content=y&ga_place=z}  Google Analytics, older
https://example.org/{?itm_source=x&itm_medium=y}  internal campaigns
https://example.org/{?itm_campaign_s=x&itm_audience=y}  internal campaigns
https://example.org/{?int_source=x&int_medium=y&int_campaign=z}  internal campaigns
https://example.org/{?int_cmp_name=x&int_cmp_id=1}  internal campaigns
https://example.org/{?otm_source=x&otm_medium=y}  own campaigns
https://example.org/{?stm_source=x&stm_medium=y}  own campaigns
https://example.org/{?tracking_source=x}  says so itself
https://example.org/{?mtm_campaign=x&mtm_keyword=y}  Matomo
https://example.org/{?mtm_source=x&mtm_group=y}  Matomo
https://example.org/{?matomo_campaign=x}  Matomo
https://example.org/{?pk_campaign=x&pk_kwd=y}  Piwik
https://example.org/{?pk_source=x&pk_medium=y}  Piwik
https://example.org/{?piwik_campaign=x&piwik_kwd=y}  Piwik
https://example.org/{?fbclid=IwAR0}  Facebook: click
https://example.org/{?fb_action_ids=1&fb_action_types=og.likes}  Facebook: stories
https://example.org/{?fb_source=x&fb_ref=y}  Facebook
https://example.org/{?fb_comment_id=1}  Facebook comments plug-in
https://example.org/{?action_object_map=%7B%7D&action_type_map=%7B%7D&action_ref_map=%5B%5D}  Facebook: open graph
https://example.org/{?igshid=YmMyMTA2M2Y}  Instagram: share
https://example.org/{?mibextid=Zxz2cZ}  Meta: share
https://example.org/{?twclid=2-3bhr}  X: click
https://example.org/{?__twitter_impression=true}  X: AMP view
https://example.org/{?ref_src=twsrc%5Etfw}  X: embedded post
https://example.org/{?ttclid=E.C.P}  TikTok: click
https://example.org/{?li_fat_id=x}  LinkedIn: click
https://example.org/{?msclkid=abc}  Microsoft Ads: click
https://example.org/{?yclid=1}  Yandex Direct: click
https://example.org/{?ysclid=x}  Yandex search
https://example.org/{?_openstat=x}  Openstat
https://example.org/{?epik=dj0}  Pinterest: click
https://example.org/{?ScCid=x}  Snapchat: click
https://example.org/{?rdt_cid=1}  Reddit Ads: click
https://example.org/{?soc_src=social-sh&soc_trk=tw}  Yahoo: share
https://example.org/{?dicbo=v2-x&obOrigUrl=true}  Outbrain
https://example.org/{?tblci=GiA}  Taboola
https://example.org/{?_hsenc=p2AN&_hsmi=1}  HubSpot mail
https://example.org/{?__hstc=1&__hssc=2&__hsfp=3}  HubSpot visitor
https://example.org/{?hsCtaTracking=x%7Cy}  HubSpot button
https://example.org/{?hsa_acc=1&hsa_cam=2&hsa_grp=3&hsa_ad=4}  HubSpot Ads
https://example.org/{?mkt_tok=eyJ}  Marketo mail: a person
https://example.org/{?elqTrackId=x&elq=y&elqaid=1&elqat=1&elqCampaignId=2}  Eloqua mail
https://example.org/{?mc_cid=x&mc_eid=y}  Mailchimp: campaign, person
https://example.org/{?mc_tc=x}  Mailchimp
https://example.org/{?vero_id=x&vero_conv=y}  Vero mail: a person
https://example.org/{?oly_enc_id=x&oly_anon_id=y}  Omeda: a person
https://example.org/{?ml_subscriber=1&ml_subscriber_hash=x}  MailerLite: a person
https://example.org/{?_kx=x.y}  Klaviyo: a person
https://example.org/{?_ke=eyJ}  Klaviyo: a person
https://example.org/{?bsft_eid=x&bsft_uid=y}  Blueshift: a person
https://example.org/{?sfmc_id=1&sfmc_activityid=x}  Salesforce mail
https://example.org/{?hmb_source=x&hmb_campaign=y}  Humble Bundle mail
https://example.org/{?_bhlid=x}  beehiiv letter
https://example.org/{?ck_subscriber_id=1}  Kit letter: a person
https://example.org/{?sh_kit=x}  Kit letter: a person
https://example.org/{?vgo_ee=x}  ActiveCampaign: a person
https://example.org/{?_cio_id=x}  Customer.io: a person
https://example.org/{?dm_i=1,2,3}  Dotdigital mail
https://example.org/{?spMailingID=1&spUserID=2&spJobID=3&spReportId=4}  Silverpop mail
https://example.org/{?trk_contact=x&trk_msg=y&trk_module=z&trk_sid=w}  Listrak mail
https://example.org/{?nr_email_referer=1}  Sailthru mail
https://example.org/{?mindbox-click-id=x}  Mindbox
https://example.org/{?ss_email_id=1&ss_campaign_id=2}  SharpSpring
https://example.org/{?_cldee=x}  ClickDimensions: a person
https://example.org/{?__s=x7k2m9q4w1z8p3v6b5n0}  Drip: a person, told by the value
https://blog.example.org/p/post{?showWelcomeOnShare=true}  Substack on a domain of its own
https://example.org/{?s_cid=x}  Adobe: campaign
https://example.org/{?s_kwcid=AL!1!3&ef_id=x}  Adobe Advertising
https://example.org/{?wt_mc=x}  Webtrekk
https://example.org/{?wt_zmc=x}  Webtrekk at German papers
https://example.org/{?WT.mc_id=x}  Webtrends: campaign
https://example.org/{?wtrid=x}  Webtrekk
https://example.org/{?cm_mmc=a-_-b}  Coremetrics
https://example.org/{?cm_mmca1=x}  Coremetrics
https://example.org/{?xtor=RSS-1}  AT Internet
https://example.org/a{#xtor=AL-32280270}  AT Internet, behind the hash
https://example.org/a{#utm_source=x&utm_medium=y}  Google Analytics, behind the hash
https://example.org/a{#Echobox=1700000000}  Echobox, behind the hash
https://example.org/{?at_medium=RSS&at_campaign=KARANGA}  Piano
https://example.org/{?at_recipient_id=x}  Piano: a person
https://example.org/{?ns_mchannel=social&ns_source=x&ns_campaign=y&ns_linkname=z&ns_fee=0}  comScore
https://example.org/{?irclickid=x&irgwc=1}  Impact
https://example.org/{?ir_campaignid=1&ir_adid=2&ir_partnerid=3}  Impact
https://example.org/{?cjevent=x}  Commission Junction
https://example.org/{?tduid=x}  Tradedoubler
https://example.org/{?sscid=x}  ShareASale
https://example.org/{?admitad_uid=x}  Admitad
https://example.org/{?_branch_match_id=1&_branch_referrer=x}  Branch
https://example.org/{?adjust_campaign=x&adjust_adgroup=y}  Adjust
https://example.org/{?wickedid=x}  Wicked Reports
https://example.org/{?rb_clickid=x}  Rockerbox
https://example.org/{?external_click_id=x}  attribution
https://example.org/{?guccounter=1&guce_referrer=aHR0&guce_referrer_sig=AQ}  Yahoo consent
https://example.org/{?dpg_source=x&dpg_campaign=y}  DPG Media
https://example.org/{?cx_click=x&cx_recsWidget=y}  Cxense
https://example.org/{?sr_share=facebook}  Shareaholic
https://example.org/post{?ref=tldr.tech}  Ghost: the letter's domain
https://example.org/post{?ref=www.bensbites.com}  Ghost: the letter's domain
https://example.org/post{?ref=hackernewsletter}  Hacker Newsletter
https://example.org/post{?ref=producthunt}  Product Hunt on outgoing links
https://towardsdatascience.com/a-post-1a2b3c4d5e6f{?source=rss----7f60cf5620c9---4}  Medium's feed on another domain, told by the value
https://medium.com/@a/post-1a2b{?source=user_profile---------3----------------------------}  Medium: where clicked
https://medium.com/p/1a2b{?source=email-abc}  Medium: letter
https://medium.com/p/1a2b?sk=8f0c{&source=friends_link}  Medium: the friend link works on
https://www.youtube.com/watch?v=dQw4w9WgXcQ{&si=AbC_d}  YouTube: who shared it
https://youtu.be/dQw4w9WgXcQ{?si=AbC_d}  YouTube: who shared it
https://youtu.be/dQw4w9WgXcQ?{si=AbC_d&}t=42  YouTube: the moment stays
https://www.youtube.com/watch?{feature=youtu.be&}v=dQw4w9WgXcQ  YouTube: from where
https://www.youtube.com/watch?v=dQw4w9WgXcQ{&pp=ygUE}  YouTube: the search before
https://www.youtube.com/watch?v=dQw4w9WgXcQ{&ab_channel=Rick}  YouTube: filler
https://m.youtube.com/watch?v=dQw4w9WgXcQ&list=PL1{&embeds_referring_euri=x}  YouTube: where embedded
https://vimeo.com/76979871{?share=copy}  Vimeo: how shared
https://vimeo.com/76979871/abcdef{?fl=pl&fe=sh}  Vimeo: how shared
https://clips.twitch.tv/x{?tt_medium=clips&tt_content=url}  Twitch
https://open.spotify.com/episode/abc{?si=1234}  Spotify: who shared it
https://soundcloud.com/a/b?in=a/sets/c{&si=12}  SoundCloud: who shared it
https://podcasts.apple.com/us/podcast/x/id1?i=1000{&itsct=podcast&itscg=30200}  Apple: the episode stays
https://artist.bandcamp.com/album/x{?from=search&search_item_id=1&search_page_no=1}  Bandcamp: the search before
https://x.com/a/status/1234567890{?s=20&t=AbC}  X: who shared it
https://twitter.com/a/status/1234567890{?ref_src=twsrc%5Etfw}  X: embedded post
https://mobile.twitter.com/search?q=digest{&src=typed_query}  X: how searched
https://www.reddit.com/r/a/comments/1abc/title/{?share_id=x}  Reddit: who shared it
https://old.reddit.com/r/a/comments/1abc/title/?context=3{&ref_source=embed&ref=share}  Reddit: the context stays
https://www.reddit.com/r/a/comments/1abc/{?rdt=12345}  Reddit: redirect
https://www.linkedin.com/posts/a_b-activity-1{?trk=public_post&rcm=ACoAA}  LinkedIn: a person
https://www.linkedin.com/jobs/view/1/{?trackingId=x&refId=y}  LinkedIn
https://de.linkedin.com/in/a{?originalSubdomain=de}  LinkedIn
https://www.linkedin.com/pulse/x{?midToken=A&midSig=b&trkEmail=c&otpToken=d}  LinkedIn mail: logs its reader in
https://www.facebook.com/photo/?fbid=1&set=a.2{&__tn__=R&__cft__[0]=AZ}  Facebook: the photo stays
https://www.facebook.com/a/posts/1{?rdid=x&share_url=https%3A%2F%2Fy}  Facebook: share
https://www.instagram.com/p/Cabc/{?igsh=MzRl}  Instagram: share
https://www.instagram.com/p/Cabc/?img_index=2{&igsh=MzRl}  Instagram: the picture stays
https://www.threads.net/@a/post/C1{?xmt=AQ}  Threads: share
https://www.tiktok.com/@a/video/1{?is_from_webapp=1&sender_device=pc&web_id=2}  TikTok
https://www.tiktok.com/@a/video/1{?_r=1&_t=x&share_link_id=y}  TikTok: who shared it
https://www.quora.com/Why{?ch=10&oid=1&share=x&srid=y&target_type=question}  Quora
https://www.producthunt.com/posts/x{?ref=header_search}  Product Hunt
https://stackoverflow.com/questions/11227809/why{?rq=1}  Stack Overflow: related question
https://stackoverflow.com/questions/11227809/why?noredirect=1{&lq=1}  Stack Overflow: linked question
https://github.com/o/r/issues/1{?notification_referrer_id=NT_k&email_source=notifications&email_token=AA}  GitHub mail: a person
https://a.substack.com/p/post{?r=abc&utm_campaign=post&utm_medium=web&showWelcomeOnShare=true}  Substack: who shared it
https://a.substack.com/p/post{?publication_id=1&post_id=2&isFreemail=true&token=eyJ&triedRedirect=true}  Substack mail: logs its reader in
https://www.notion.so/Page-0123456789abcdef?v=1{&pvs=4}  Notion: the view stays
https://www.figma.com/design/K/x?node-id=1-2{&t=Ab-1}  Figma: the node stays
https://www.loom.com/share/abc{?sid=def}  Loom: session
https://en.wikipedia.org/wiki/Digest{?wprov=sfla1}  Wikipedia app
https://www.google.com/search?q=digest{&oq=dig&aqs=chrome..69&sourceid=chrome}  Google: how searched
https://www.google.co.uk/search?q=a+b{&ei=x&ved=y&uact=5&gs_lcp=z&sclient=gws-wiz}  Google: how searched, another country
https://docs.google.com/document/d/1AbC/edit{?usp=sharing}  Google Docs: how shared
https://play.google.com/store/apps/details?id=org.a{&referrer=utm_source%3Dx&pcampaignid=y}  Google Play
https://news.google.com/articles/CBMi?hl=en-US{&oc=5}  Google News
https://www.bing.com/search?q=digest{&form=QBLH&sp=-1&cvid=A}  Bing: how searched
https://duckduckgo.com/?q=digest{&t=h_&atb=v1-1}  DuckDuckGo: which browser
https://www.amazon.com/dp/B000000000{?ref=sr_1_1&qid=1&sr=8-1&crid=X&sprefix=a}  Amazon: the search before
https://www.amazon.co.jp/dp/B000000000?th=1{&linkCode=ll1&tag=a-20&linkId=b}  Amazon: affiliate
https://www.amazon.de/dp/B000000000{?pd_rd_r=a&pf_rd_p=b&content-id=c&dib=d&dib_tag=se}  Amazon: widgets
https://www.imdb.com/title/tt1022603/{?ref_=fn_al_tt_1}  IMDb
https://www.goodreads.com/book/show/1{?from_search=true&from_srp=true&qid=x&rank=1}  Goodreads
https://www.ebay.co.uk/itm/1?var=2{&_trkparms=x&_trksid=y&mkcid=1&campid=5}  eBay: the variant stays
https://www.aliexpress.com/item/1.html{?spm=a2g&pvid=x&algo_pvid=y}  AliExpress
https://blog.csdn.net/a/article/details/1{?spm=1001.2014.3001.5501&ops_request_misc=x}  CSDN
https://www.bilibili.com/video/BV1x?p=2{&spm_id_from=333.788&vd_source=abc}  Bilibili: the part stays
https://mp.weixin.qq.com/s?__biz=Mz&mid=1&idx=1&sn=a{&scene=21&subscene=1}  WeChat: what names the article stays
https://store.steampowered.com/app/1/{?snr=1_7_7}  Steam
https://www.nytimes.com/2024/03/04/technology/a.html{?smid=tw-share}  New York Times: share
https://www.nytimes.com/2024/03/04/a.html?unlocked_article_code=1.aB{&smid=url-share}  New York Times: the gift stays
https://www.nytimes.com/2024/03/04/a.html{?campaign_id=9&emc=edit_nn&instance_id=1&nl=the-morning&regi_id=2&segment_id=3&te=1&user_id=4}  New York Times mail: a person
https://www.washingtonpost.com/a/{?itid=hp_top&wpisrc=nl_tech&wpmm=1}  Washington Post
https://www.wsj.com/tech/a-1{?mod=hp_lead_pos1}  Wall Street Journal
https://www.bloomberg.com/news/articles/2024-03-04/a{?srnd=premium&sref=x&cmpid=y}  Bloomberg
https://www.ft.com/content/abc{?ftcamp=traffic%2Frss&segmentid=x&shareType=nongift}  Financial Times
https://www.forbes.com/sites/a/b/{?sh=1a2b}  Forbes
https://www.theguardian.com/a/2024/mar/04/b{?CMP=share_btn_tw}  Guardian: share
https://www.bbc.com/news/technology-1{?at_medium=RSS&at_format=link&at_ptr_name=twitter}  BBC
https://www.cnbc.com/2024/03/04/a.html{?__source=iosappshare}  CNBC
https://www.wired.com/story/a/{?mbid=social_twitter&bxid=1&cndid=2&esrc=x}  Condé Nast
https://www.businessinsider.com/a-2024-3{?r=US&IR=T}  Business Insider
https://www.sciencedirect.com/science/article/pii/S000000{?via%3Dihub}  ScienceDirect
https://www.sciencedirect.com/science/article/pii/S000001{?dgcid=rss_sd_all}  ScienceDirect: feed
https://www.jstor.org/stable/1{?refreqid=x}  JSTOR
`;

export interface TrackingUrl {
  given: string;
  clean: string;
  why: string;
}

export const trackingUrls: TrackingUrl[] = rowsOf(TABLE).map(([marked = '', why = '']) => ({
  given: marked.replaceAll(/[{}]/g, ''),
  clean: marked.replaceAll(/\{[^}]*\}/g, ''),
  why,
}));
