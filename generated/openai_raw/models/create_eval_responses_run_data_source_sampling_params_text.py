from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..unions import TextResponseFormatConfiguration, TextResponseFormatConfigurationInput

    class CreateEvalResponsesRunDataSourceSamplingParamsTextDict(TypedDict, total=False):
        format: TextResponseFormatConfigurationInput
        """The form of the answer: plain text, or JSON that fits a schema."""


@model
class CreateEvalResponsesRunDataSourceSamplingParamsText(Base):
    """Format of the text in the answer."""

    format: TextResponseFormatConfiguration | None = absent
    """The form of the answer: plain text, or JSON that fits a schema."""

    _nested = {'format': 'TextResponseFormatConfiguration'}
