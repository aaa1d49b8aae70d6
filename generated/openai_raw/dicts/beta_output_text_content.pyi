"""What requests take instead of the models in ``models.beta_output_text_content``, for type checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..models.beta_output_text_content import BetaLogProb, BetaTopLogProb
from ..unions import BetaAnnotationInput

class BetaOutputTextContentDict(TypedDict, total=False):
    type: Required[Literal["output_text"]]
    """Tells this object from others that can stand in its place: always `output_text`. Default: `output_text`."""
    text: Required[str]
    """The text itself."""
    annotations: Required[Sequence[BetaAnnotationInput]]
    """Citations of what the text is based on."""
    logprobs: Sequence[BetaLogProb | BetaLogProbDict]
    """Log probabilities of the tokens; None unless they were asked for."""

class BetaLogProbDict(TypedDict, total=False):
    token: Required[str]
    """The token's text."""
    logprob: Required[float]
    """Natural logarithm of the token's probability."""
    bytes: Required[Sequence[int]]
    """The token's UTF-8 bytes; a character may be spread over several tokens."""
    top_logprobs: Required[Sequence[BetaTopLogProb | BetaTopLogProbDict]]
    """The likeliest tokens at this place."""

class BetaTopLogProbDict(TypedDict, total=False):
    token: Required[str]
    """The token's text."""
    logprob: Required[float]
    """Natural logarithm of the token's probability."""
    bytes: Required[Sequence[int]]
    """The token's UTF-8 bytes; a character may be spread over several tokens."""
