from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.beta_log_prob import BetaLogProb, BetaLogProbDict
    from ..unions import BetaAnnotation, BetaAnnotationInput

    class BetaOutputTextContentDict(TypedDict, total=False):
        type: Required[Literal['output_text']]
        """Tells this object from others that can stand in its place: always `output_text`. Default: `output_text`."""
        text: Required[str]
        """The text itself."""
        annotations: Required[Sequence[BetaAnnotationInput]]
        """Citations of what the text is based on."""
        logprobs: Sequence[BetaLogProb | BetaLogProbDict]
        """Log probabilities of the tokens; None unless they were asked for."""


@model
class BetaOutputTextContent(Base):
    """Text of the model."""

    type: Literal['output_text']
    """Tells this object from others that can stand in its place: always `output_text`. Default: `output_text`."""
    text: str
    """The text itself."""
    annotations: list[BetaAnnotation]
    """Citations of what the text is based on."""
    logprobs: list[BetaLogProb] | None = absent
    """Log probabilities of the tokens; None unless they were asked for."""

    _nested = {'annotations': ['BetaAnnotation'], 'logprobs': ['BetaLogProb']}
    _tags = {'type': 'output_text'}
