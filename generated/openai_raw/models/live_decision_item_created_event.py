from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.decision_stored_assistant_message import DecisionStoredAssistantMessage
    from ..models.decision_stored_developer_message import DecisionStoredDeveloperMessage
    from ..models.decision_stored_system_message import DecisionStoredSystemMessage
    from ..models.decision_stored_user_message import DecisionStoredUserMessage
    from ..models.live_decision_item_created_event_item_custom_tool_call import LiveDecisionItemCreatedEventItemCustomToolCall
    from ..models.live_decision_item_created_event_item_custom_tool_call_output import LiveDecisionItemCreatedEventItemCustomToolCallOutput
    from ..models.live_decision_item_created_event_item_function_call import LiveDecisionItemCreatedEventItemFunctionCall
    from ..models.live_decision_item_created_event_item_function_call_output import LiveDecisionItemCreatedEventItemFunctionCallOutput


@model
class LiveDecisionItemCreatedEvent(Base):
    """The event `decision.item.created`."""

    event_id: str
    """Id of the event, given by the server."""
    item: DecisionStoredUserMessage | DecisionStoredDeveloperMessage | DecisionStoredSystemMessage | DecisionStoredAssistantMessage | LiveDecisionItemCreatedEventItemFunctionCall | LiveDecisionItemCreatedEventItemFunctionCallOutput | LiveDecisionItemCreatedEventItemCustomToolCall | LiveDecisionItemCreatedEventItemCustomToolCallOutput
    """The item as it is now."""
    type: Literal['decision.item.created']
    """Which kind it is. Always `decision.item.created`."""
    client_event_id: str | None = None
    """Id of the client event."""

    _nested = {'item': ('type', {'message': ['DecisionStoredUserMessage', 'DecisionStoredDeveloperMessage', 'DecisionStoredSystemMessage', 'DecisionStoredAssistantMessage'], 'function_call': 'LiveDecisionItemCreatedEventItemFunctionCall', 'function_call_output': 'LiveDecisionItemCreatedEventItemFunctionCallOutput', 'custom_tool_call': 'LiveDecisionItemCreatedEventItemCustomToolCall', 'custom_tool_call_output': 'LiveDecisionItemCreatedEventItemCustomToolCallOutput'})}
    _tags = {'type': 'decision.item.created'}
