"""Chrome: the phrases that pages put around their articles, by role. Numbers are written `#`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

# Lines that say nothing else.
_WHOLE: Final = {
    "share": """
        share; shares; # shares; share this; share this post; share this article; share this story; share this page; share article
        share post; share story; share full article; share now; share it; share with; share with friends; share with your friends
        share your thoughts; share options; sharing options; share save; save share; share on; share via; tweet this; click to share
        like this; spread the word; send this to a friend; share link copied; link copied; copy link; copy url; email this
        email this article; post to facebook; send to kindle; gift this article; give this article; share tools; share close
        social sharing; tell your friends; pass it on; save for later; save article; bookmark this; add to bookmarks""",
    "comment": """
        comment; comments; # comment; # comments; leave a comment; leave a reply; leave comment; post a comment; post comment
        add a comment; add comment; write a comment; no comments; no comments yet; view comments; view all comments; view # comments
        show comments; hide comments; load comments; read comments; see comments; join the conversation; join the discussion
        be the first to comment; comments are closed; comments off; have your say; what do you think; reply; cancel reply; start the conversation
        sort by newest; sort by oldest; leave your comment; comment on this story; comment on this article; view comments #
        notify me of new posts by email; notify me of follow up comments by email; comments # ; see all comments; save my name email and website in this browser for the next time i comment
        your email address will not be published; your email address will not be published required fields are marked; required fields are marked""",
    "advert": """
        ad; ads; advert; advertisement; advertisements; advertising; advertisement continue reading; sponsored; sponsored content
        sponsored link; sponsored links; paid content; paid post; promoted; promoted content; partner content; adverts; advertorial
        story continues below advertisement; story continues below; article continues below advertisement; article continues below
        article continues after ad; article continues after advertisement; article continues after this advertisement
        continue reading below; content continues below; report this ad; remove ads; advertise with us; ad feedback; close ad; skip ad
        skip advertisement; after advertisement; scroll to continue; scroll to continue with content; the article continues below
        this advertisement has not loaded yet but your article continues below; affiliate links; from our partners; in partnership with""",
    "related": """
        related; related articles; related article; related stories; related story; related posts; related news; related content
        related topics; related links; related coverage; related reading; read more; read also; read next; also read; see also; see more; more
        more stories; more news; more from this author; more from the author; more on this; more on this story; more on this topic
        most read; most popular; most viewed; trending; trending now; trending stories; trending topics; popular; popular now; popular posts
        recommended; recommended for you; recommended stories; recommended articles; you may also like; you might also like
        you might like; you may like; up next; keep reading; editor's picks; editors' picks; editors picks; top stories; top news; latest news
        latest; latest stories; latest articles; latest posts; what to read next; don't miss; must read; in case you missed it; more in this section
        more like this; further reading; other news; other stories; similar articles; around the web; from around the web; what others are reading
        people also read; list of # items; end of list; recent posts; recent stories; elsewhere on the site; other top stories""",
    "subscribe": """
        subscribe; subscribe now; subscribe today; sign up; sign up now; newsletter; newsletters; our newsletter; get the newsletter
        email address; your email; your email address; enter your email; enter your email address; follow us; follow; join us; donate; donate now
        support us; support our journalism; become a member; become a subscriber; get alerts; get notifications; enable notifications
        turn on notifications; start your free trial; already a subscriber; already a member; subscribers only; for subscribers
        subscriber only; this article is for subscribers only; already have an account; create account; create a free account; register
        register now; download our app; download the app; get the app; get our app; add us on google; follow us on; stay connected
        stay informed; stay up to date; thank you for subscribing; you are now subscribed; thanks for signing up""",
    "navigation": """
        home; homepage; menu; main menu; search; login; log in; sign in; sign out; log out; my account; account; skip to content
        skip to main content; skip to navigation; skip to footer; skip links; back; back to top; back to home; return to homepage; go back; top; next
        previous; prev; next article; previous article; next post; previous post; next story; previous story; next page; previous page
        page # of #; load more; show more; show less; view all; see all; all news; view more; more news and features; toggle navigation; open menu; close
        close menu; open search; search for; contact; contact us; about; about us; who we are; site map; sitemap; archive; archives; tags; tag; topics; categories; category
        filed under; faq; help; help center; careers; jobs; rss; terms; terms of use; terms of service; terms and conditions
        privacy; privacy policy; privacy notice; accessibility; accessibility help; imprint; disclaimer; code of ethics; feedback; corrections
        site index; site information navigation; edition; language; english; breadcrumb; breadcrumbs; you are here; in this article; table of contents; contents; jump to; on this page
        press releases; live tv; watch live; watch tv live; e paper; epaper; podcasts; video; videos; weather; photos; gallery; galleries""",
    "copyright": """
        all rights reserved; copyright; rights reserved; terms and conditions apply; reproduction prohibited
        unauthorized reproduction is prohibited; reuse content; republish this article; republish; request reuse or licensing""",
    "cookie": """
        accept; accept all; accept cookies; accept all cookies; reject all; reject; decline; manage cookies; manage preferences; cookie settings; cookie policy
        cookie preferences; cookie notice; cookies; manage consent; i accept; i agree; agree and close; got it; privacy settings; your privacy choices
        do not sell my personal information; do not sell or share my personal information; manage options; consent; allow all; reject non essential cookies""",
    "other": """
        print; print this article; print this page; listen; listen to article; listen to this article; listen to this story; listen now
        play; pause; play video; watch video; watch; mute; unmute; loading; loading video; this video can not be played; playback is unsupported on your device; video unavailable
        text size; font size; small; medium; large; a a a; aa; view gallery; view # images; open image in gallery; enlarge image; image caption; image source; media caption
        our standards the thomson reuters trust principles; purchase licensing rights; opens new tab; our standards; image # of #
        report an error; report a typo; report a correction; suggest a correction; send a correction; was this article helpful; rate this article
        javascript is disabled in your browser; please enable javascript; enable javascript; an error has occurred; please try again later
        google preferred source; preferred source; summarize; ai summary; translate; select language; transcript; show transcript; read transcript; view transcript; full screen; exit full screen
        getting your trinity audio player ready; this article is more than # year old; this article is more than # years old; this article is more than # months old""",
}  # fmt: skip

# Beginnings of lines that go on with a title, a name, a place.
_OPENING: Final = {
    "share": """share on; share via; share this on; share this with; share to; tweet this; click to share on; email this to; pin it on; # shares; shared # times; share this article on; share this post on; share this story on""",
    "comment": """leave a comment; leave a reply; be the first to comment; post a comment; join the conversation; view all # comments; comments on; # comments on; # responses to; # thoughts on; # replies to; log in to comment; sign in to comment; you must be logged in; please log in to comment; your email address will not be published; save my name email; we moderate comments; comments are moderated; comments are closed""",
    "advert": """advertisement; sponsored by; paid for by; ad by; ads by; story continues below; article continues below; article continues after; content continues below; brought to you by; promoted by; this content is sponsored; this article contains affiliate; we may earn a commission; we may earn commission; when you purchase through links""",
    "related": """read more; read also; also read; read next; see also; must read; more from; more on; related articles; related stories; recommended for you; you may also like; you might also like; click here to read; read the full story; read the full article; read the original; continue reading; further reading; keep reading; in case you missed it; don't miss; explore more; find more; more stories from; view all stories; most read in; top stories in; recommended reading; up next; click here for more; read our full; for more stories; for more news""",
    "subscribe": """sign up for; sign up to; subscribe to; subscribe for; subscribe now; subscribe today; get our; get the latest; get breaking news; get today's; get unlimited; enter your email; follow us on; follow us at; follow our; like us on; find us on; join our; join us on; become a member; support our; support independent; download our; download the; stay up to date; stay informed; to continue reading; by signing up; by subscribing; by clicking sign up; by submitting; already a subscriber; for unlimited access; this article is for subscribers; want to read more; don't have an account; receive our; receive the latest; thank you for subscribing; start your day with; click here to subscribe; click here to sign up; click to subscribe; add us as; follow the latest; delivered to your inbox; check your inbox; want more""",
    "navigation": """skip to; jump to; back to; filed under; posted in; tags; tagged; topics; categories; category; filed in; more in; go to; you are here; return to; in this article; table of contents""",
    "copyright": """copyright; all rights reserved; this material may not be; no part of this; the contents of this site; reproduction in whole; republished with permission; this article was originally published; this story was originally published; this article is republished; this content may not be; not for reproduction""",
    "cookie": """we use cookies; we and our partners; this site uses cookies; this website uses cookies; our site uses cookies; our website uses cookies; we value your privacy; we care about your privacy; by continuing to use; by continuing to browse; by using this site; by using this website; by clicking accept; by clicking accept all; manage your cookie; to help us improve; cookies help us; you can change your cookie; this content is not available due to your; we need your consent; to view this content you""",
    "other": """listen to this; click here to listen; click here to watch; watch live; your browser does not support; please enable javascript; javascript is; to use all functions; our standards; contact the author; contact us; have a news tip; got a tip; got a story; do you have a; have you been affected; email us; reach us; whatsapp us; report an error; first published in; with our app; this page was; use arrow keys; this is a modal window; this translation was""",
}  # fmt: skip

# Beginnings that are an article's own words unless a colon, a bar or a dash sets them off.
_FLAGGED: Final = {
    "related": """related; read; watch; see; more; recommended; trending; now read; next; opinion; explainer; listen; in pictures; in photos; in depth; live updates; exclusive; analysis; photos; video; gallery; popular; latest""",
    "subscribe": "subscribe; newsletter; podcast; follow",
    "navigation": "tags; tag; topics; categories; category; filed under; section; sections; keywords",
    "comment": "comments",
    "share": "share",
    "copyright": "copyright; rights",
    "other": "contact; tips; image credits",
}  # fmt: skip


def _table(by_role: Mapping[str, str]) -> dict[tuple[str, ...], str]:
    """From each phrase, as a tuple of words, to its role."""
    return {
        tuple(phrase.split()): role
        for role, phrases in by_role.items()
        for phrase in phrases.replace("\n", ";").split(";")
        if phrase.strip()
    }


WHOLE: Final = _table(_WHOLE)
OPENING: Final = _table(_OPENING)
FLAGGED: Final = _table(_FLAGGED)

# Words of which a row of share buttons consists.
BUTTONS: Final = frozenset(
    """facebook twitter x whatsapp telegram linkedin email e mail pinterest reddit print copy link copied share shares tweet messenger viber
    instagram youtube tiktok bluesky threads flipboard rss sms tumblr vk mastodon pocket wechat line signal save bookmark like pin it on via post
    truth social gab parler xing skype more # url""".split()
)  # fmt: skip

# Names of a paper's departments: a row of them is a menu, one above a headline is a kicker.
SECTIONS: Final = frozenset(
    """world politics business economy markets market finance money sport sports football culture arts art entertainment lifestyle life style travel health
    science technology tech environment climate weather opinion opinions editorial analysis comment commentary features feature investigations news local national
    international regional europe asia africa americas america us uk usa ukraine russia middle east obituaries letters video videos podcasts photos
    education law crime society defence defense security war conflict diplomacy energy industry companies media food fashion books film music tv
    home exclusive breaking live latest updates explainer special report in depth interview review reviews profile briefing wire and""".split()
)  # fmt: skip
