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
        text: Required[str]
        annotations: Required[Sequence[BetaAnnotationInput]]
        logprobs: Sequence[BetaLogProb | BetaLogProbDict]


@model
class BetaOutputTextContent(Base):
    """Beta output text content."""

    type: Literal['output_text']
    text: str
    annotations: list[BetaAnnotation]
    logprobs: list[BetaLogProb] | None = absent

    _nested = {'annotations': ['BetaAnnotation'], 'logprobs': ['BetaLogProb']}
    _tags = {'type': 'output_text'}
