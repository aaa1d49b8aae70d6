"""What requests take instead of the models in ``models.beta_output_text_content``, for type checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..models.beta_output_text_content import BetaLogProb, BetaTopLogProb
from ..unions import BetaAnnotationInput

class BetaOutputTextContentDict(TypedDict, total=False):
    type: Required[Literal["output_text"]]
    """Discriminator: always `output_text`. Default: `output_text`."""
    text: Required[str]
    """Text for the model to read."""
    annotations: Required[Sequence[BetaAnnotationInput]]
    """Annotations of the text, such as citations."""
    logprobs: Sequence[BetaLogProb | BetaLogProbDict]
    """Log probabilities of the tokens; None unless requested."""

class BetaLogProbDict(TypedDict, total=False):
    token: Required[str]
    """Text of the token."""
    logprob: Required[float]
    """Natural logarithm of the probability of the token."""
    bytes: Required[Sequence[int]]
    """UTF-8 bytes of the token. A character can span several tokens, so join the bytes before decoding."""
    top_logprobs: Required[Sequence[BetaTopLogProb | BetaTopLogProbDict]]
    """The most likely tokens at this position."""

class BetaTopLogProbDict(TypedDict, total=False):
    token: Required[str]
    """Text of the token."""
    logprob: Required[float]
    """Natural logarithm of the probability of the token."""
    bytes: Required[Sequence[int]]
    """UTF-8 bytes of the token. A character can span several tokens, so join the bytes before decoding."""
