"""What requests take instead of the models in ``models.beta_response_configuration_update_item``, for type
checkers only."""

from typing import Literal, Required, TypedDict

from ..dicts.beta_text_response_format_json_schema import BetaTextResponseFormatJsonSchemaDict
from ..models.beta_response_configuration_update_item import (
    BetaResponseConfigurationUpdateItemAgent,
    BetaResponseConfigurationUpdateItemReasoning,
    BetaResponseConfigurationUpdateItemReasoningEffortInput,
    BetaResponseConfigurationUpdateItemText,
    BetaResponseConfigurationUpdateItemTextFormat,
)
from ..models.beta_text_response_format_json_schema import BetaTextResponseFormatJsonSchema

class BetaResponseConfigurationUpdateItemDict(TypedDict, total=False):
    type: Required[Literal["configuration_update"]]
    """Discriminator: always `configuration_update`."""
    id: str | None
    """Id of the response configuration update."""
    agent: BetaResponseConfigurationUpdateItemAgent | BetaResponseConfigurationUpdateItemAgentDict | None
    """The agent whose settings change."""
    reasoning: BetaResponseConfigurationUpdateItemReasoning | BetaResponseConfigurationUpdateItemReasoningDict
    """The new reasoning options."""
    text: BetaResponseConfigurationUpdateItemText | BetaResponseConfigurationUpdateItemTextDict
    """The new output format."""

class BetaResponseConfigurationUpdateItemAgentDict(TypedDict, total=False):
    agent_name: Required[str]
    """Which agent it is, by its name."""

class BetaResponseConfigurationUpdateItemReasoningDict(TypedDict, total=False):
    effort: BetaResponseConfigurationUpdateItemReasoningEffortInput | None
    """How much effort the model spends on reasoning. Less is faster and uses fewer tokens. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`."""

class BetaResponseConfigurationUpdateItemTextDict(TypedDict, total=False):
    format: Required[
        BetaResponseConfigurationUpdateItemTextFormat
        | BetaResponseConfigurationUpdateItemTextFormatDict
        | BetaTextResponseFormatJsonSchema
        | BetaTextResponseFormatJsonSchemaDict
    ]
    """Output format: plain text, or JSON that matches a schema."""

class BetaResponseConfigurationUpdateItemTextFormatDict(TypedDict, total=False):
    type: Required[Literal["text"]]
    """Discriminator: always `text`."""
