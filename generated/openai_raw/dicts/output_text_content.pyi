"""What requests take instead of the models in ``models.output_text_content``, for type checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..models.output_text_content import LogProb, TopLogProb
from ..unions import AnnotationInput

class OutputTextContentDict(TypedDict, total=False):
    type: Required[Literal["output_text"]]
    """Tells this object from others that can stand in its place: always `output_text`. Default: `output_text`."""
    text: Required[str]
    """The text itself."""
    annotations: Required[Sequence[AnnotationInput]]
    """Citations of what the text is based on."""
    logprobs: Sequence[LogProb | LogProbDict]
    """Log probabilities of the tokens; None unless they were asked for."""

class TopLogProbDict(TypedDict, total=False):
    token: Required[str]
    """The token's text."""
    logprob: Required[float]
    """Natural logarithm of the token's probability."""
    bytes: Required[Sequence[int]]
    """The token's UTF-8 bytes; a character may be spread over several tokens."""

class LogProbDict(TypedDict, total=False):
    token: Required[str]
    """The token's text."""
    logprob: Required[float]
    """Natural logarithm of the token's probability."""
    bytes: Required[Sequence[int]]
    """The token's UTF-8 bytes; a character may be spread over several tokens."""
    top_logprobs: Required[Sequence[TopLogProb | TopLogProbDict]]
    """The likeliest tokens at this place."""
