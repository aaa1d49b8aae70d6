from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..unions import TextResponseFormatConfiguration, TextResponseFormatConfigurationInput

    class CreateEvalResponsesRunDataSourceSamplingParamsTextDict(TypedDict, total=False):
        format: TextResponseFormatConfigurationInput


@model
class CreateEvalResponsesRunDataSourceSamplingParamsText(Base):
    """The value of `CreateEvalResponsesRunDataSourceSamplingParams.text`."""

    format: TextResponseFormatConfiguration | None = absent

    _nested = {'format': 'TextResponseFormatConfiguration'}
