from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..models.response_format_text import ResponseFormatText, ResponseFormatTextDict
    from ..models.text_response_format_json_schema import TextResponseFormatJsonSchema, TextResponseFormatJsonSchemaDict

    class ResponseConfigurationUpdateItemTextDict(TypedDict, total=False):
        format: Required[ResponseFormatText | ResponseFormatTextDict | TextResponseFormatJsonSchema | TextResponseFormatJsonSchemaDict]


@model
class ResponseConfigurationUpdateItemText(Base):
    """The value of `ResponseConfigurationUpdateItem.text`."""

    format: ResponseFormatText | TextResponseFormatJsonSchema

    _nested = {'format': ('type', {'text': 'ResponseFormatText', 'json_schema': 'TextResponseFormatJsonSchema'})}
