from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.decision_assistant_message import DecisionAssistantMessage, DecisionAssistantMessageDict
    from ..models.decision_developer_message import DecisionDeveloperMessage, DecisionDeveloperMessageDict
    from ..models.decision_system_message import DecisionSystemMessage, DecisionSystemMessageDict
    from ..models.decision_user_message import DecisionUserMessage, DecisionUserMessageDict
    from ..models.live_decision_item_create_event_item_custom_tool_call import LiveDecisionItemCreateEventItemCustomToolCall, LiveDecisionItemCreateEventItemCustomToolCallDict
    from ..models.live_decision_item_create_event_item_custom_tool_call_output import LiveDecisionItemCreateEventItemCustomToolCallOutput, LiveDecisionItemCreateEventItemCustomToolCallOutputDict
    from ..models.live_decision_item_create_event_item_function_call import LiveDecisionItemCreateEventItemFunctionCall, LiveDecisionItemCreateEventItemFunctionCallDict
    from ..models.live_decision_item_create_event_item_function_call_output import LiveDecisionItemCreateEventItemFunctionCallOutput, LiveDecisionItemCreateEventItemFunctionCallOutputDict

    class LiveDecisionItemCreateEventDict(TypedDict, total=False):
        item: Required[DecisionUserMessage | DecisionUserMessageDict | DecisionDeveloperMessage | DecisionDeveloperMessageDict | DecisionSystemMessage | DecisionSystemMessageDict | DecisionAssistantMessage | DecisionAssistantMessageDict | LiveDecisionItemCreateEventItemFunctionCall | LiveDecisionItemCreateEventItemFunctionCallDict | LiveDecisionItemCreateEventItemFunctionCallOutput | LiveDecisionItemCreateEventItemFunctionCallOutputDict | LiveDecisionItemCreateEventItemCustomToolCall | LiveDecisionItemCreateEventItemCustomToolCallDict | LiveDecisionItemCreateEventItemCustomToolCallOutput | LiveDecisionItemCreateEventItemCustomToolCallOutputDict]
        """The item as it is now."""
        type: Required[Literal['decision.item.create']]
        """Which kind it is. Always `decision.item.create`."""
        event_id: str | None
        """Id of the event, given by the server."""


@model
class LiveDecisionItemCreateEvent(Base):
    """The event `decision.item.create`."""

    item: DecisionUserMessage | DecisionDeveloperMessage | DecisionSystemMessage | DecisionAssistantMessage | LiveDecisionItemCreateEventItemFunctionCall | LiveDecisionItemCreateEventItemFunctionCallOutput | LiveDecisionItemCreateEventItemCustomToolCall | LiveDecisionItemCreateEventItemCustomToolCallOutput
    """The item as it is now."""
    type: Literal['decision.item.create']
    """Which kind it is. Always `decision.item.create`."""
    event_id: str | None = None
    """Id of the event, given by the server."""

    _nested = {'item': ('type', {'message': ['DecisionUserMessage', 'DecisionDeveloperMessage', 'DecisionSystemMessage', 'DecisionAssistantMessage'], 'function_call': 'LiveDecisionItemCreateEventItemFunctionCall', 'function_call_output': 'LiveDecisionItemCreateEventItemFunctionCallOutput', 'custom_tool_call': 'LiveDecisionItemCreateEventItemCustomToolCall', 'custom_tool_call_output': 'LiveDecisionItemCreateEventItemCustomToolCallOutput'})}
    _tags = {'type': 'decision.item.create'}
