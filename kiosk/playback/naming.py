"""Which labels of a picture the words of a guide name: those they hold whole, for a wrong one is worse than none."""

from __future__ import annotations

import re

_SOFT_HYPHEN = "\u00ad"
# Scripts that put no space between words: there a label may stand anywhere.
_UNSPACED = re.compile(r"[\u2e80-\u9fff]")


def is_named(label: str, words: str) -> bool:
    """Return whether ``words`` hold all of ``label``, as whole words in its order; its plural is as good.

    Args:
        label: what stands beside a part of a picture, in any language.
        words: what is said, in the same language.
    """
    label, words = (text.replace(_SOFT_HYPHEN, "").casefold() for text in (label, words))
    if _UNSPACED.search(label):
        return label in words
    whole = r"\s+".join(map(re.escape, label.split()))
    return re.search(rf"(?<!\w){whole}(?:e?s)?(?!\w)", words) is not None
