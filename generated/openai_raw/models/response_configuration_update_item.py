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
        """The new format of the answer."""


@model
class ResponseConfigurationUpdateItem(Base):
    """A change of settings in the middle of a response."""

    type: Literal['configuration_update']
    """Tells this object from others that can stand in its place: always `configuration_update`."""
    id: str | None = None
    """Id of the response configuration update."""
    reasoning: ResponseConfigurationUpdateItemReasoning | None = absent
    """How the model reasons; only for models that do."""
    text: ResponseConfigurationUpdateItemText | None = absent
    """The new format of the answer."""

    _nested = {'reasoning': 'ResponseConfigurationUpdateItemReasoning', 'text': 'ResponseConfigurationUpdateItemText'}
    _tags = {'type': 'configuration_update'}
