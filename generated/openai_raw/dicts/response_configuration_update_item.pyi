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
    """Discriminator: always `configuration_update`."""
    id: str | None
    """Id of the response configuration update."""
    reasoning: ResponseConfigurationUpdateItemReasoning | ResponseConfigurationUpdateItemReasoningDict
    """Reasoning options; only for reasoning models."""
    text: ResponseConfigurationUpdateItemText | ResponseConfigurationUpdateItemTextDict
    """The new output format."""

class ResponseConfigurationUpdateItemReasoningDict(TypedDict, total=False):
    effort: ReasoningEffortInput | None
    """Reasoning effort; less is faster and uses fewer tokens. None is the same as omitting it. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`."""

class ResponseConfigurationUpdateItemTextDict(TypedDict, total=False):
    format: Required[
        ResponseFormatText | ResponseFormatTextDict | TextResponseFormatJsonSchema | TextResponseFormatJsonSchemaDict
    ]
    """Output format: plain text, or JSON that matches a schema."""
