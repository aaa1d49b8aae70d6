from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..models.beta_response_configuration_update_item_text_format import BetaResponseConfigurationUpdateItemTextFormat, BetaResponseConfigurationUpdateItemTextFormatDict
    from ..models.beta_text_response_format_json_schema import BetaTextResponseFormatJsonSchema, BetaTextResponseFormatJsonSchemaDict

    class BetaResponseConfigurationUpdateItemTextDict(TypedDict, total=False):
        format: Required[BetaResponseConfigurationUpdateItemTextFormat | BetaResponseConfigurationUpdateItemTextFormatDict | BetaTextResponseFormatJsonSchema | BetaTextResponseFormatJsonSchemaDict]
        """The form of the answer: plain text, or JSON that fits a schema."""


@model
class BetaResponseConfigurationUpdateItemText(Base):
    """The format of the answer from here on."""

    format: BetaResponseConfigurationUpdateItemTextFormat | BetaTextResponseFormatJsonSchema
    """The form of the answer: plain text, or JSON that fits a schema."""

    _nested = {'format': ('type', {'text': 'BetaResponseConfigurationUpdateItemTextFormat', 'json_schema': 'BetaTextResponseFormatJsonSchema'})}
