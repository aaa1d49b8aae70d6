from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.response_configuration_update_item_reasoning import ResponseConfigurationUpdateItemReasoning, ResponseConfigurationUpdateItemReasoningDict
    from ..models.response_configuration_update_item_text import ResponseConfigurationUpdateItemText, ResponseConfigurationUpdateItemTextDict

    class ResponseConfigurationUpdateItemDict(TypedDict, total=False):
        type: Required[Literal['configuration_update']]
        """Tells this object from others that can stand in its place: always `configuration_update`."""
        id: str | None
        """Id of the response configuration update."""
        reasoning: ResponseConfigurationUpdateItemReasoning | ResponseConfigurationUpdateItemReasoningDict
        """How the model reasons; only for models that do."""
        text: ResponseConfigurationUpdateItemText | ResponseConfigurationUpdateItemTextDict


@model
class ResponseConfigurationUpdateItem(Base):
    """Response configuration update item."""

    type: Literal['configuration_update']
    """Tells this object from others that can stand in its place: always `configuration_update`."""
    id: str | None = None
    """Id of the response configuration update."""
    reasoning: ResponseConfigurationUpdateItemReasoning | None = absent
    """How the model reasons; only for models that do."""
    text: ResponseConfigurationUpdateItemText | None = absent

    _nested = {'reasoning': 'ResponseConfigurationUpdateItemReasoning', 'text': 'ResponseConfigurationUpdateItemText'}
    _tags = {'type': 'configuration_update'}
