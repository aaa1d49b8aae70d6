from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..models.response_format_text import ResponseFormatText, ResponseFormatTextDict
    from ..models.text_response_format_json_schema import TextResponseFormatJsonSchema, TextResponseFormatJsonSchemaDict

    class ResponseConfigurationUpdateItemTextDict(TypedDict, total=False):
        format: Required[ResponseFormatText | ResponseFormatTextDict | TextResponseFormatJsonSchema | TextResponseFormatJsonSchemaDict]
        """The form of the answer: plain text, or JSON that fits a schema."""


@model
class ResponseConfigurationUpdateItemText(Base):
    """The format of the answer from here on."""

    format: ResponseFormatText | TextResponseFormatJsonSchema
    """The form of the answer: plain text, or JSON that fits a schema."""

    _nested = {'format': ('type', {'text': 'ResponseFormatText', 'json_schema': 'TextResponseFormatJsonSchema'})}
