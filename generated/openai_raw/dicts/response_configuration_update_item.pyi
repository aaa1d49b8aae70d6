"""What requests take instead of the models in ``models.response_configuration_update_item``, for type checkers
only."""

from typing import Literal, Required, TypedDict

from ..dicts.response_format_text import ResponseFormatTextDict
from ..dicts.text_response_format_json_schema import TextResponseFormatJsonSchemaDict
from ..models.response_configuration_update_item import (
    ResponseConfigurationUpdateItemReasoning,
    ResponseConfigurationUpdateItemText,
)
from ..models.response_format_text import ResponseFormatText
from ..models.text_response_format_json_schema import TextResponseFormatJsonSchema
from ..unions import ReasoningEffortInput

class ResponseConfigurationUpdateItemDict(TypedDict, total=False):
    type: Required[Literal["configuration_update"]]
    """Tells this object from others that can stand in its place: always `configuration_update`."""
    id: str | None
    """Id of the response configuration update."""
    reasoning: ResponseConfigurationUpdateItemReasoning | ResponseConfigurationUpdateItemReasoningDict
    """How the model reasons; only for models that do."""
    text: ResponseConfigurationUpdateItemText | ResponseConfigurationUpdateItemTextDict
    """The new format of the answer."""

class ResponseConfigurationUpdateItemReasoningDict(TypedDict, total=False):
    effort: ReasoningEffortInput | None
    """How much a reasoning model thinks before it answers; null is as good as leaving it out. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`."""

class ResponseConfigurationUpdateItemTextDict(TypedDict, total=False):
    format: Required[
        ResponseFormatText | ResponseFormatTextDict | TextResponseFormatJsonSchema | TextResponseFormatJsonSchemaDict
    ]
    """The form of the answer: plain text, or JSON that fits a schema."""
