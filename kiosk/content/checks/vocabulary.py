"""The words the checks of wording look for, by language, and nothing else: data for `kiosk.content.checks.wording`.

Words are regular expressions for parts of words in lower case, found as whole words whatever their capitals. A
language that is not listed is not checked for them: a word may promise in one language what it does not in another, so
each list is to be written by somebody who speaks it.
"""

from __future__ import annotations

TO_REPLACE = ("Write the text here.", "What the tradition says.", "What studies found.")
"""Words the workshop puts in to be written over: text, a traditional idea, what studies show."""

BANNED: dict[str, tuple[str, ...]] = {
    "en": (
        r"proven",
        r"cure[sd]?",
        r"heal(?:s|ed)",
        r"effective(?![^.]*\b(?:than|compared)\b)",
        r"natural",
        r"no side.?effects?",
        r"(?:without|free of) side.?effects?",
        r"detox(?:es|ing|ify|ifies)?",
        r"safe for everyone",
    ),
}
"""Words no page may use: they promise what no study has shown. "Effective" may stand with what it is compared with."""

TRADITION: dict[str, tuple[str, ...]] = {
    "en": (r"restore[sd]?", r"(?:re)?balance[sd]?", r"unblock(?:s|ed)?"),
}
"""Words of the traditional idea: they stand only in sentences that report it."""

REPORTING: dict[str, tuple[str, ...]] = {
    "en": (
        *(r"(?:is|are|was|were) (?:also )?(?:said|thought|believed|held)", r"tradition(?:al)?(?:ly)?", r"said to"),
        *(r"not?", r"nothing", r"none", r"nor", r"never", r"hardly", r"cannot", r"without", r"unlikely", r"whether"),
        *(r"hopes?", r"n't", r"aims?"),
    ),
}
"""Words that make a sentence report an idea, deny it, or leave it open."""

NEEDLING: dict[str, tuple[str, ...]] = {
    "en": (r"acu.?puncture", r"needl(?:e|es|ing)", r"moxibustion", r"cupping", r"it", r"they", r"this", r"sessions?"),
}
"""What a claim about acupuncture may begin with."""

CHANGES: dict[str, tuple[str, ...]] = {
    "en": (
        *(r"fix(?:es)?", r"repairs?", r"puts? back", r"realigns?", r"aligns?", r"restores?", r"mends?", r"heals?"),
        *(r"straightens?", r"regrows?", r"shrinks?", r"widens?", r"frees?", r"unpinch(?:es)?", r"corrects?"),
        *(r"rebuilds?", r"renews?", r"reverses?", r"cures?", r"moves?", r"puts?", r"lengthens?", r"strengthens?"),
        r"makes?",
    ),
}
"""What nobody has shown that needles do to a part of the body."""

STRUCTURES: dict[str, tuple[str, ...]] = {
    "en": (
        *(r"discs?", r"disks?", r"nerves?", r"nerve roots?", r"spines?", r"vertebrae?", r"bones?", r"joints?"),
        *(r"curves?", r"canals?", r"ligaments?", r"cartilage", r"cords?", r"tissues?", r"circulation"),
    ),
}
"""Parts of the body a claim about structure names."""

GAIN: dict[str, tuple[str, ...]] = {
    "en": (
        *(
            r"less (?:back |leg )?pain",
            r"more pain relief",
            r"better",
            r"eas(?:e|es|ed|ier)",
            r"gain(?:s|ed)?",
            r"lower",
        ),
        *(
            r"(?:pain|ache) (?:fell|dropped|sank|was)",
            r"relie(?:f|ved?)",
            r"relaxed",
            r"improve[sd]?",
            r"helped",
            r"well",
        ),
    ),
}
"""Words that make a figure one of what somebody gained."""

TREATMENTS: dict[str, tuple[str, ...]] = {
    "en": (
        *(r"acu.?puncture", r"needl(?:e|es|ing)", r"tablets?", r"opioids?", r"medicines?", r"paracetamol", r"surgery"),
        *(r"exercis(?:e|es|ing)", r"walk(?:s|ed|ers?|ing)?", r"heat", r"injections?", r"treatments?", r"massage"),
    ),
}
"""What somebody may have gained it from."""

COMPARISON: dict[str, tuple[str, ...]] = {
    "en": (
        *(r"compared?", r"than", r"pretend", r"sham", r"placebo", r"dummy", r"usual care", r"without"),
        *(r"other groups?", r"the other \d+", r"no (?:acu.?puncture|needles|treatment|exercise|other group)"),
        r"too small",
    ),
}
"""Words that say what a gain is compared with, or that there is nothing to compare it with."""

MEDICAL_TERMS: dict[str, tuple[str, ...]] = {
    "en": (
        *("acupuncture", "acute", "aneurysm", "ankylosing spondylitis", "annulus fibrosus", "anticoagulant"),
        *("arthritis", "arthrosis", "ashi", "biopsychosocial", "cauda equina", "cervical", "chronic", "claudication"),
        *("cobb angle", "coccyx", "contraindication", "cun", "de qi", "decompression", "degenerative", "dermatome"),
        *("disc", "discectomy", "dry needling", "electroacupuncture", "endorphin", "epidural", "facet joint"),
        *("fibromyalgia", "foramen", "haematoma", "hernia", "herniated", "inflammation", "kyphosis", "laminectomy"),
        *("lesion", "ligament", "lordosis", "lumbago", "lumbar", "lymphoedema", "meridian", "moxibustion", "mri"),
        *("myelopathy", "nerve root", "neurogenic", "neuropathic", "neuropathy", "nonspecific", "nsaid"),
        *("nucleus pulposus", "oedema", "opioid", "osteoarthritis", "osteophyte", "osteoporosis", "paraesthesia"),
        *(
            "placebo",
            "pneumothorax",
            "prognosis",
            "prolapse",
            "protrusion",
            "qi",
            "radiating",
            "radicular",
            "radiculopathy",
        ),
        *("red flag", "sacroiliac", "sacrum", "sciatica", "scoliosis", "sham", "spinal canal", "spinal stenosis"),
        *("spondylolisthesis", "spondylosis", "sprain", "stenosis", "thoracic", "vertebra"),
    ),
}
"""Words of medicine that a page may use only where they are explained: in the glossary or beside them."""

EXPLAINED_BY: dict[str, tuple[str, ...]] = {
    "en": (
        r"\(\s*{term}",
        r"{term}\s*\(",
        r"(?:called|the name) (?:an? |the )?{term}",
        r"(?:this|that|it) is (?:an? |the )?{term}",
        r"{term}, (?:an?|the|or|such as)\b",
        r"{term} (?:is|are|means?)\b",
        r"{term}:",
    ),
}
"""How a text explains a word where it stands; ``{term}`` is the word."""

ACTIONS: dict[str, tuple[str, ...]] = {
    "en": (
        *(
            "add",
            "agree",
            "ask",
            "be seen",
            "book",
            "call",
            "choose",
            "do",
            "ease off",
            "eat",
            "expect",
            "get",
            "give it",
        ),
        *("go", "keep", "learn", "lie", "live", "look", "move", "never", "note", "plan", "pick", "put", "read", "rock"),
        *(
            "say",
            "see",
            "sit",
            "spread",
            "stand",
            "start",
            "stay",
            "stop",
            "talk",
            "take",
            "tell",
            "today",
            "try",
            "use",
        ),
        *("walk", "wear", "write"),
    ),
}
"""What a sentence begins with that asks a reader to do something."""

ADDRESS: dict[str, tuple[str, ...]] = {
    "en": ("you", "your", "yours", "yourself", "me", "my", "i"),
    "es": ("usted", "su"),
}
"""How a text speaks to a reader, or lets the reader speak."""
