"""`BetaOutputTextContent`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import BetaAnnotation


@model
class BetaOutputTextContent(Base):
    """Text of the model."""

    type: Literal["output_text"]
    """Tells this object from others that can stand in its place: always `output_text`. Default: `output_text`."""
    text: str
    """The text itself."""
    annotations: list[BetaAnnotation]
    """Citations of what the text is based on."""
    logprobs: list[BetaLogProb] | None = absent
    """Log probabilities of the tokens; None unless they were asked for."""

    _nested = {"annotations": ["BetaAnnotation"], "logprobs": ["BetaLogProb"]}
    _tags = {"type": "output_text"}


@model
class BetaLogProb(Base):
    """A token with its log probability, and what else could have stood there."""

    token: str
    """The token's text."""
    logprob: float
    """Natural logarithm of the token's probability."""
    bytes: list[int]
    """The token's UTF-8 bytes; a character may be spread over several tokens."""
    top_logprobs: list[BetaTopLogProb]
    """The likeliest tokens at this place."""

    _nested = {"top_logprobs": ["BetaTopLogProb"]}


@model
class BetaTopLogProb(Base):
    """A token that could have stood there, with its log probability."""

    token: str
    """The token's text."""
    logprob: float
    """Natural logarithm of the token's probability."""
    bytes: list[int]
    """The token's UTF-8 bytes; a character may be spread over several tokens."""
