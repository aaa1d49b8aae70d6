"""What requests take instead of the models in ``models.output_text_content``, for type checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..models.output_text_content import LogProb, TopLogProb
from ..unions import AnnotationInput

class OutputTextContentDict(TypedDict, total=False):
    type: Required[Literal["output_text"]]
    """Discriminator: always `output_text`. Default: `output_text`."""
    text: Required[str]
    """Text for the model to read."""
    annotations: Required[Sequence[AnnotationInput]]
    """Annotations of the text, such as citations."""
    logprobs: Sequence[LogProb | LogProbDict]
    """Log probabilities of the tokens; None unless requested."""

class TopLogProbDict(TypedDict, total=False):
    token: Required[str]
    """Text of the token."""
    logprob: Required[float]
    """Natural logarithm of the probability of the token."""
    bytes: Required[Sequence[int]]
    """UTF-8 bytes of the token. A character can span several tokens, so join the bytes before decoding."""

class LogProbDict(TypedDict, total=False):
    token: Required[str]
    """Text of the token."""
    logprob: Required[float]
    """Natural logarithm of the probability of the token."""
    bytes: Required[Sequence[int]]
    """UTF-8 bytes of the token. A character can span several tokens, so join the bytes before decoding."""
    top_logprobs: Required[Sequence[TopLogProb | TopLogProbDict]]
    """The most likely tokens at this position."""
