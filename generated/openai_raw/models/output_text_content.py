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
        text: Required[str]
        annotations: Required[Sequence[AnnotationInput]]
        logprobs: Sequence[LogProb | LogProbDict]


@model
class OutputTextContent(Base):
    """Output text content."""

    type: Literal['output_text']
    text: str
    annotations: list[Annotation]
    logprobs: list[LogProb] | None = absent

    _nested = {'annotations': ['Annotation'], 'logprobs': ['LogProb']}
    _tags = {'type': 'output_text'}
