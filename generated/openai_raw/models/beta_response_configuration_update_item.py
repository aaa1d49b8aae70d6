from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.beta_response_configuration_update_item_agent import BetaResponseConfigurationUpdateItemAgent, BetaResponseConfigurationUpdateItemAgentDict
    from ..models.beta_response_configuration_update_item_reasoning import BetaResponseConfigurationUpdateItemReasoning, BetaResponseConfigurationUpdateItemReasoningDict
    from ..models.beta_response_configuration_update_item_text import BetaResponseConfigurationUpdateItemText, BetaResponseConfigurationUpdateItemTextDict

    class BetaResponseConfigurationUpdateItemDict(TypedDict, total=False):
        type: Required[Literal['configuration_update']]
        """Tells this object from others that can stand in its place: always `configuration_update`."""
        id: str | None
        """Id of the response configuration update."""
        agent: BetaResponseConfigurationUpdateItemAgent | BetaResponseConfigurationUpdateItemAgentDict | None
        """The agent whose settings change."""
        reasoning: BetaResponseConfigurationUpdateItemReasoning | BetaResponseConfigurationUpdateItemReasoningDict
        """How the agent reasons from here on."""
        text: BetaResponseConfigurationUpdateItemText | BetaResponseConfigurationUpdateItemTextDict
        """The new format of the answer."""


@model
class BetaResponseConfigurationUpdateItem(Base):
    """A change of settings in the middle of a response."""

    type: Literal['configuration_update']
    """Tells this object from others that can stand in its place: always `configuration_update`."""
    id: str | None = None
    """Id of the response configuration update."""
    agent: BetaResponseConfigurationUpdateItemAgent | None = None
    """The agent whose settings change."""
    reasoning: BetaResponseConfigurationUpdateItemReasoning | None = absent
    """How the agent reasons from here on."""
    text: BetaResponseConfigurationUpdateItemText | None = absent
    """The new format of the answer."""

    _nested = {'agent': 'BetaResponseConfigurationUpdateItemAgent', 'reasoning': 'BetaResponseConfigurationUpdateItemReasoning', 'text': 'BetaResponseConfigurationUpdateItemText'}
    _tags = {'type': 'configuration_update'}
