from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.log_prob import LogProb, LogProbDict
    from ..unions import Annotation, AnnotationInput

    class OutputTextContentDict(TypedDict, total=False):
        type: Required[Literal['output_text']]
        """Tells this object from others that can stand in its place: always `output_text`. Default: `output_text`."""
        text: Required[str]
        """The text itself."""
        annotations: Required[Sequence[AnnotationInput]]
        """Citations of what the text is based on."""
        logprobs: Sequence[LogProb | LogProbDict]
        """Log probabilities of the tokens; None unless they were asked for."""


@model
class OutputTextContent(Base):
    """Text of the model."""

    type: Literal['output_text']
    """Tells this object from others that can stand in its place: always `output_text`. Default: `output_text`."""
    text: str
    """The text itself."""
    annotations: list[Annotation]
    """Citations of what the text is based on."""
    logprobs: list[LogProb] | None = absent
    """Log probabilities of the tokens; None unless they were asked for."""

    _nested = {'annotations': ['Annotation'], 'logprobs': ['LogProb']}
    _tags = {'type': 'output_text'}
