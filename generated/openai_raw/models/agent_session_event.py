"""What only `AgentSessionEvent` can be or hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.agent_session import AgentSession
    from ..models.enums import AgentFunctionCallStatus, AgentOutputItemStatus
    from ..models.output_text import OutputText
    from ..models.subagent import Subagent
    from ..models.summary_text import SummaryText
    from ..models.token_usage import TokenUsage
    from ..models.turn import Turn
    from ..unions import AgentOutputItem, AgentSessionItem


@model
class AgentOutputCommandExecutionOutputDeltaEvent(Base):
    """The event `agent.output.command_execution_output.delta`."""

    delta: str
    """The next piece of text, to be appended to those before."""
    event_id: str
    """Id of the event, given by the server."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    session_id: str
    """Id of the session."""
    turn_id: str | None = None
    """Id of the turn that this belongs to."""
    type: Literal["agent.output.command_execution_output.delta"]
    """Which kind it is. Always `agent.output.command_execution_output.delta`."""
    obfuscation: str | None = None
    """Random padding that hides the length of the event from an observer; ignore it."""

    _tags = {"type": "agent.output.command_execution_output.delta"}


@model
class AgentOutputItemComputerUseCall(Base):
    """The agent did something in a browser."""

    id: str
    """Id of the item computer use call."""
    output: AgentOutputItemComputerUseCallOutput | None = None
    """What came back. Null while there is nothing yet."""
    status: AgentFunctionCallStatus
    """State of the item computer use call. Values: `in_progress`, `completed`, `failed`, `incomplete`."""
    title: str | None = None
    """Title of the item computer use call."""
    turn_id: str
    """Id of the turn that this belongs to."""
    type: Literal["computer_use_call"]
    """Which kind it is. Always `computer_use_call`."""

    _nested = {"output": "AgentOutputItemComputerUseCallOutput"}
    _tags = {"type": "computer_use_call"}


@model
class AgentOutputItemComputerUseCallOutput(Base):
    """What the browser showed afterwards."""

    image_url: str
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    type: Literal["computer_screenshot"]
    """Which kind it is. Always `computer_screenshot`."""

    _tags = {"type": "computer_screenshot"}


@model
class AgentOutputItemComputerUseApprovalRequest(Base):
    """The agent asks for something at a web site."""

    id: str
    """Id of the item computer use approval."""
    request: AgentOutputItemComputerUseApprovalRequestRequest
    """What the agent asks for."""
    request_id: str
    """Id of the request that this answers or belongs to."""
    turn_id: str
    """Id of the turn that this belongs to."""
    type: Literal["computer_use_approval_request"]
    """Which kind it is. Always `computer_use_approval_request`."""

    _nested = {"request": "AgentOutputItemComputerUseApprovalRequestRequest"}
    _tags = {"type": "computer_use_approval_request"}


@model
class AgentOutputItemComputerUseApprovalRequestRequest(Base):
    """What the agent asks for at a web site."""

    credential_origin: str | None = None
    """The web site that asks for the credentials. Null if unknown."""
    fields: list[AgentOutputItemComputerUseApprovalRequestRequestFieldsItem]
    """The fields of the form to be filled in."""
    options: list[AgentOutputItemComputerUseApprovalRequestRequestOptionsItem]
    """The choices there are."""
    reason: str | None = None
    """Why, in the words of whoever decided."""
    type: Literal["browser_authentication"]
    """Which kind it is. Always `browser_authentication`."""

    _nested = {
        "fields": ["AgentOutputItemComputerUseApprovalRequestRequestFieldsItem"],
        "options": ["AgentOutputItemComputerUseApprovalRequestRequestOptionsItem"],
    }
    _tags = {"type": "browser_authentication"}


@model
class AgentOutputItemComputerUseApprovalRequestRequestFieldsItem(Base):
    """A field of a form."""

    id: str
    """Id of the field, by which the API knows it."""
    label: str
    """Text that a person sees."""
    required: bool
    """Whether it may be left out."""
    type: str
    """Which kind it is."""


@model
class AgentOutputItemComputerUseApprovalRequestRequestOptionsItem(Base):
    """A choice that there is."""

    id: str
    """Id of the option, by which the API knows it."""
    field_ids: list[str]
    """Ids of the fields."""
    label: str
    """Text that a person sees."""


@model
class AgentSessionAssistantMessage(Base):
    """What the agent said."""

    id: str
    """Id of the agent session assistant message."""
    content: list[OutputText]
    """What it says, part by part."""
    phase: AgentSessionAssistantMessagePhase | None = None
    """Whether the message is a remark on the way (`commentary`) or the answer itself (`final_answer`)."""
    role: Literal["assistant"]
    """Who speaks: always `assistant`."""
    status: AgentOutputItemStatus
    """State of the agent session assistant message. Values: `in_progress`, `completed`, `incomplete`."""
    turn_id: str
    """Id of the turn."""
    type: Literal["message"]
    """Which kind it is. Always `message`."""

    _nested = {"content": ["OutputText"]}
    _tags = {"role": "assistant", "type": "message"}


AgentSessionAssistantMessagePhaseInput: TypeAlias = Literal["commentary", "final_answer"]
AgentSessionAssistantMessagePhase: TypeAlias = AgentSessionAssistantMessagePhaseInput | str


@model
class AgentSessionCreatedEvent(Base):
    """The event `agent.session.created`."""

    event_id: str
    """Id of the event, given by the server."""
    session: AgentSession
    """An agent at work."""
    type: Literal["agent.session.created"]
    """Which kind it is. Always `agent.session.created`."""
    obfuscation: str | None = None
    """Random padding that hides the length of the event from an observer; ignore it."""

    _nested = {"session": "AgentSession"}
    _tags = {"type": "agent.session.created"}


@model
class AgentSessionEnvironmentConnectedEvent(Base):
    """The event `agent.session.environment.connected`."""

    environment: AgentSessionEnvironmentState
    """The environment and its state."""
    event_id: str
    """Id of the event, given by the server."""
    session_id: str
    """Id of the session."""
    turn_id: str | None = None
    """Id of the turn that this belongs to."""
    type: Literal["agent.session.environment.connected"]
    """Which kind it is. Always `agent.session.environment.connected`."""
    obfuscation: str | None = None
    """Random padding that hides the length of the event from an observer; ignore it."""

    _nested = {"environment": "AgentSessionEnvironmentState"}
    _tags = {"type": "agent.session.environment.connected"}


@model
class AgentSessionEnvironmentDisconnectedEvent(Base):
    """The event `agent.session.environment.disconnected`."""

    environment: AgentSessionEnvironmentState
    """The environment and its state."""
    event_id: str
    """Id of the event, given by the server."""
    session_id: str
    """Id of the session."""
    turn_id: str | None = None
    """Id of the turn that this belongs to."""
    type: Literal["agent.session.environment.disconnected"]
    """Which kind it is. Always `agent.session.environment.disconnected`."""
    obfuscation: str | None = None
    """Random padding that hides the length of the event from an observer; ignore it."""

    _nested = {"environment": "AgentSessionEnvironmentState"}
    _tags = {"type": "agent.session.environment.disconnected"}


@model
class AgentSessionEnvironmentExpiredEvent(Base):
    """The event `agent.session.environment.expired`."""

    environment: AgentSessionEnvironmentState
    """The environment and its state."""
    event_id: str
    """Id of the event, given by the server."""
    session_id: str
    """Id of the session."""
    turn_id: str | None = None
    """Id of the turn that this belongs to."""
    type: Literal["agent.session.environment.expired"]
    """Which kind it is. Always `agent.session.environment.expired`."""
    obfuscation: str | None = None
    """Random padding that hides the length of the event from an observer; ignore it."""

    _nested = {"environment": "AgentSessionEnvironmentState"}
    _tags = {"type": "agent.session.environment.expired"}


@model
class AgentSessionEnvironmentFailedEvent(Base):
    """The event `agent.session.environment.failed`."""

    environment: AgentSessionEnvironmentState
    """The environment and its state."""
    event_id: str
    """Id of the event, given by the server."""
    session_id: str
    """Id of the session."""
    turn_id: str | None = None
    """Id of the turn that this belongs to."""
    type: Literal["agent.session.environment.failed"]
    """Which kind it is. Always `agent.session.environment.failed`."""
    obfuscation: str | None = None
    """Random padding that hides the length of the event from an observer; ignore it."""

    _nested = {"environment": "AgentSessionEnvironmentState"}
    _tags = {"type": "agent.session.environment.failed"}


@model
class AgentSessionEnvironmentPendingEvent(Base):
    """The event `agent.session.environment.pending`."""

    environment: AgentSessionEnvironmentState
    """The environment and its state."""
    event_id: str
    """Id of the event, given by the server."""
    session_id: str
    """Id of the session."""
    turn_id: str | None = None
    """Id of the turn that this belongs to."""
    type: Literal["agent.session.environment.pending"]
    """Which kind it is. Always `agent.session.environment.pending`."""
    obfuscation: str | None = None
    """Random padding that hides the length of the event from an observer; ignore it."""

    _nested = {"environment": "AgentSessionEnvironmentState"}
    _tags = {"type": "agent.session.environment.pending"}


@model
class AgentSessionEnvironmentReadyEvent(Base):
    """The event `agent.session.environment.ready`."""

    environment: AgentSessionEnvironmentState
    """The environment and its state."""
    event_id: str
    """Id of the event, given by the server."""
    session_id: str
    """Id of the session."""
    turn_id: str | None = None
    """Id of the turn that this belongs to."""
    type: Literal["agent.session.environment.ready"]
    """Which kind it is. Always `agent.session.environment.ready`."""
    obfuscation: str | None = None
    """Random padding that hides the length of the event from an observer; ignore it."""

    _nested = {"environment": "AgentSessionEnvironmentState"}
    _tags = {"type": "agent.session.environment.ready"}


@model
class AgentSessionEnvironmentResetEvent(Base):
    """The event `agent.session.environment.reset`."""

    environment_id: str
    """Id of the environment."""
    event_id: str
    """Id of the event, given by the server."""
    reset_count: int
    """How often the environment was reset."""
    session_id: str
    """Id of the session."""
    turn_id: str | None = None
    """Id of the turn that this belongs to."""
    type: Literal["agent.session.environment.reset"]
    """Which kind it is. Always `agent.session.environment.reset`."""
    obfuscation: str | None = None
    """Random padding that hides the length of the event from an observer; ignore it."""

    _tags = {"type": "agent.session.environment.reset"}


@model
class AgentSessionEnvironmentState(Base):
    """The state of a session's environment."""

    id: str
    """Id of the agent session environment state."""
    error: AgentSessionEnvironmentStateError | None = None
    """What went wrong. Null if nothing did."""
    status: AgentSessionEnvironmentStateStatus
    """State of the agent session environment state. Values: `pending`, `ready`, `connected`, `disconnected`,
    `suspended`, `expired`, `failed`."""
    type: str
    """Which kind it is."""

    _nested = {"error": "AgentSessionEnvironmentStateError"}


@model
class AgentSessionEnvironmentStateError(Base):
    """Why an environment failed."""

    code: str
    """A short code for the error, for programs."""
    message: str
    """What a person is asked."""
    type: str
    """Which kind it is."""


AgentSessionEnvironmentStateStatusInput: TypeAlias = Literal[
    "pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"
]
AgentSessionEnvironmentStateStatus: TypeAlias = AgentSessionEnvironmentStateStatusInput | str


@model
class AgentSessionEnvironmentSuspendedEvent(Base):
    """The event `agent.session.environment.suspended`."""

    environment: AgentSessionEnvironmentState
    """The environment and its state."""
    event_id: str
    """Id of the event, given by the server."""
    session_id: str
    """Id of the session."""
    turn_id: str | None = None
    """Id of the turn that this belongs to."""
    type: Literal["agent.session.environment.suspended"]
    """Which kind it is. Always `agent.session.environment.suspended`."""
    obfuscation: str | None = None
    """Random padding that hides the length of the event from an observer; ignore it."""

    _nested = {"environment": "AgentSessionEnvironmentState"}
    _tags = {"type": "agent.session.environment.suspended"}


@model
class AgentSessionErrorEvent(Base):
    """The event `error`."""

    error: SessionError
    """What went wrong. Null if nothing did."""
    event_id: str
    """Id of the event, given by the server."""
    session_id: str
    """Id of the session."""
    type: Literal["error"]
    """Which kind it is. Always `error`."""
    obfuscation: str | None = None
    """Random padding that hides the length of the event from an observer; ignore it."""

    _nested = {"error": "SessionError"}
    _tags = {"type": "error"}


@model
class AgentSessionFailedEvent(Base):
    """The event `agent.session.failed`."""

    event_id: str
    """Id of the event, given by the server."""
    session: AgentSession
    """An agent at work."""
    type: Literal["agent.session.failed"]
    """Which kind it is. Always `agent.session.failed`."""
    obfuscation: str | None = None
    """Random padding that hides the length of the event from an observer; ignore it."""

    _nested = {"session": "AgentSession"}
    _tags = {"type": "agent.session.failed"}


@model
class AgentSessionIdleEvent(Base):
    """The event `agent.session.idle`."""

    event_id: str
    """Id of the event, given by the server."""
    session: AgentSession
    """An agent at work."""
    type: Literal["agent.session.idle"]
    """Which kind it is. Always `agent.session.idle`."""
    obfuscation: str | None = None
    """Random padding that hides the length of the event from an observer; ignore it."""

    _nested = {"session": "AgentSession"}
    _tags = {"type": "agent.session.idle"}


@model
class AgentSessionInProgressEvent(Base):
    """The event `agent.session.in_progress`."""

    event_id: str
    """Id of the event, given by the server."""
    session: AgentSession
    """An agent at work."""
    type: Literal["agent.session.in_progress"]
    """Which kind it is. Always `agent.session.in_progress`."""
    obfuscation: str | None = None
    """Random padding that hides the length of the event from an observer; ignore it."""

    _nested = {"session": "AgentSession"}
    _tags = {"type": "agent.session.in_progress"}


@model
class AgentSessionRequiresActionEvent(Base):
    """The event `agent.session.requires_action`."""

    event_id: str
    """Id of the event, given by the server."""
    session: AgentSession
    """An agent at work."""
    type: Literal["agent.session.requires_action"]
    """Which kind it is. Always `agent.session.requires_action`."""
    obfuscation: str | None = None
    """Random padding that hides the length of the event from an observer; ignore it."""

    _nested = {"session": "AgentSession"}
    _tags = {"type": "agent.session.requires_action"}


@model
class AgentSessionSubagentActiveEvent(Base):
    """The event `agent.session.subagent.active`."""

    event_id: str
    """Id of the event, given by the server."""
    subagent: Subagent
    """The subagent, as it is now."""
    type: Literal["agent.session.subagent.active"]
    """Which kind it is. Always `agent.session.subagent.active`."""
    obfuscation: str | None = None
    """Random padding that hides the length of the event from an observer; ignore it."""

    _nested = {"subagent": "Subagent"}
    _tags = {"type": "agent.session.subagent.active"}


@model
class AgentSessionSubagentClosedEvent(Base):
    """The event `agent.session.subagent.closed`."""

    event_id: str
    """Id of the event, given by the server."""
    subagent: Subagent
    """The subagent, as it is now."""
    type: Literal["agent.session.subagent.closed"]
    """Which kind it is. Always `agent.session.subagent.closed`."""
    obfuscation: str | None = None
    """Random padding that hides the length of the event from an observer; ignore it."""

    _nested = {"subagent": "Subagent"}
    _tags = {"type": "agent.session.subagent.closed"}


@model
class AgentSessionSubagentCreatedEvent(Base):
    """The event `agent.session.subagent.created`."""

    event_id: str
    """Id of the event, given by the server."""
    subagent: Subagent
    """The subagent, as it is now."""
    type: Literal["agent.session.subagent.created"]
    """Which kind it is. Always `agent.session.subagent.created`."""
    obfuscation: str | None = None
    """Random padding that hides the length of the event from an observer; ignore it."""

    _nested = {"subagent": "Subagent"}
    _tags = {"type": "agent.session.subagent.created"}


@model
class AgentSessionTurnCancelledEvent(Base):
    """The event `agent.session.turn.cancelled`."""

    event_id: str
    """Id of the event, given by the server."""
    session_id: str
    """Id of the session."""
    turn: Turn
    """The turn, as it is now."""
    turn_id: str
    """Id of the turn that this belongs to."""
    type: Literal["agent.session.turn.cancelled"]
    """Which kind it is. Always `agent.session.turn.cancelled`."""
    usage: TokenUsage | None = None
    """Tokens that were used."""
    obfuscation: str | None = None
    """Random padding that hides the length of the event from an observer; ignore it."""

    _nested = {"turn": "Turn", "usage": "TokenUsage"}
    _tags = {"type": "agent.session.turn.cancelled"}


@model
class AgentSessionTurnCompletedEvent(Base):
    """The event `agent.session.turn.completed`."""

    event_id: str
    """Id of the event, given by the server."""
    session_id: str
    """Id of the session."""
    turn: Turn
    """The turn, as it is now."""
    turn_id: str
    """Id of the turn that this belongs to."""
    type: Literal["agent.session.turn.completed"]
    """Which kind it is. Always `agent.session.turn.completed`."""
    usage: TokenUsage | None = None
    """Tokens that were used."""
    obfuscation: str | None = None
    """Random padding that hides the length of the event from an observer; ignore it."""

    _nested = {"turn": "Turn", "usage": "TokenUsage"}
    _tags = {"type": "agent.session.turn.completed"}


@model
class AgentSessionTurnContentPartAddedEvent(Base):
    """The event `agent.session.turn.content_part.added`."""

    content_index: int
    """Index of the part in the item's `content`."""
    event_id: str
    """Id of the event, given by the server."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    part: OutputText
    """Text that the model wrote."""
    session_id: str
    """Id of the session."""
    turn_id: str | None = None
    """Id of the turn that this belongs to."""
    type: Literal["agent.session.turn.content_part.added"]
    """Which kind it is. Always `agent.session.turn.content_part.added`."""
    obfuscation: str | None = None
    """Random padding that hides the length of the event from an observer; ignore it."""

    _nested = {"part": "OutputText"}
    _tags = {"type": "agent.session.turn.content_part.added"}


@model
class AgentSessionTurnContentPartDoneEvent(Base):
    """The event `agent.session.turn.content_part.done`."""

    content_index: int
    """Index of the part in the item's `content`."""
    event_id: str
    """Id of the event, given by the server."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    part: OutputText
    """Text that the model wrote."""
    session_id: str
    """Id of the session."""
    turn_id: str | None = None
    """Id of the turn that this belongs to."""
    type: Literal["agent.session.turn.content_part.done"]
    """Which kind it is. Always `agent.session.turn.content_part.done`."""
    obfuscation: str | None = None
    """Random padding that hides the length of the event from an observer; ignore it."""

    _nested = {"part": "OutputText"}
    _tags = {"type": "agent.session.turn.content_part.done"}


@model
class AgentSessionTurnCreatedEvent(Base):
    """The event `agent.session.turn.created`."""

    event_id: str
    """Id of the event, given by the server."""
    session_id: str
    """Id of the session."""
    turn: Turn
    """The turn, as it is now."""
    turn_id: str
    """Id of the turn that this belongs to."""
    type: Literal["agent.session.turn.created"]
    """Which kind it is. Always `agent.session.turn.created`."""
    obfuscation: str | None = None
    """Random padding that hides the length of the event from an observer; ignore it."""

    _nested = {"turn": "Turn"}
    _tags = {"type": "agent.session.turn.created"}


@model
class AgentSessionTurnFailedEvent(Base):
    """The event `agent.session.turn.failed`."""

    event_id: str
    """Id of the event, given by the server."""
    session_id: str
    """Id of the session."""
    turn: Turn
    """The turn, as it is now."""
    turn_id: str
    """Id of the turn that this belongs to."""
    type: Literal["agent.session.turn.failed"]
    """Which kind it is. Always `agent.session.turn.failed`."""
    usage: TokenUsage | None = None
    """Tokens that were used."""
    obfuscation: str | None = None
    """Random padding that hides the length of the event from an observer; ignore it."""

    _nested = {"turn": "Turn", "usage": "TokenUsage"}
    _tags = {"type": "agent.session.turn.failed"}


@model
class AgentSessionTurnInProgressEvent(Base):
    """The event `agent.session.turn.in_progress`."""

    event_id: str
    """Id of the event, given by the server."""
    session_id: str
    """Id of the session."""
    turn: Turn
    """The turn, as it is now."""
    turn_id: str
    """Id of the turn that this belongs to."""
    type: Literal["agent.session.turn.in_progress"]
    """Which kind it is. Always `agent.session.turn.in_progress`."""
    obfuscation: str | None = None
    """Random padding that hides the length of the event from an observer; ignore it."""

    _nested = {"turn": "Turn"}
    _tags = {"type": "agent.session.turn.in_progress"}


@model
class AgentSessionTurnItemAddedEvent(Base):
    """The event `agent.session.turn.item.added`."""

    event_id: str
    """Id of the event, given by the server."""
    item: AgentSessionItem
    """The item as it is now."""
    output_index: int | None = None
    """Index of the item in the response's `output`."""
    session_id: str
    """Id of the session."""
    turn_id: str | None = None
    """Id of the turn that this belongs to."""
    type: Literal["agent.session.turn.item.added"]
    """Which kind it is. Always `agent.session.turn.item.added`."""
    obfuscation: str | None = None
    """Random padding that hides the length of the event from an observer; ignore it."""

    _nested = {"item": "AgentSessionItem"}
    _tags = {"type": "agent.session.turn.item.added"}


@model
class AgentSessionTurnItemDoneEvent(Base):
    """The event `agent.session.turn.item.done`."""

    event_id: str
    """Id of the event, given by the server."""
    item: AgentOutputItem
    """The item as it is now."""
    output_index: int
    """Index of the item in the response's `output`."""
    session_id: str
    """Id of the session."""
    turn_id: str | None = None
    """Id of the turn that this belongs to."""
    type: Literal["agent.session.turn.item.done"]
    """Which kind it is. Always `agent.session.turn.item.done`."""
    obfuscation: str | None = None
    """Random padding that hides the length of the event from an observer; ignore it."""

    _nested = {"item": "AgentOutputItem"}
    _tags = {"type": "agent.session.turn.item.done"}


@model
class AgentSessionTurnOutputTextDeltaEvent(Base):
    """The event `agent.session.turn.output_text.delta`."""

    content_index: int
    """Index of the part in the item's `content`."""
    delta: str
    """The next piece of text, to be appended to those before."""
    event_id: str
    """Id of the event, given by the server."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    session_id: str
    """Id of the session."""
    turn_id: str | None = None
    """Id of the turn that this belongs to."""
    type: Literal["agent.session.turn.output_text.delta"]
    """Which kind it is. Always `agent.session.turn.output_text.delta`."""
    obfuscation: str | None = None
    """Random padding that hides the length of the event from an observer; ignore it."""

    _tags = {"type": "agent.session.turn.output_text.delta"}


@model
class AgentSessionTurnOutputTextDoneEvent(Base):
    """The event `agent.session.turn.output_text.done`."""

    content_index: int
    """Index of the part in the item's `content`."""
    event_id: str
    """Id of the event, given by the server."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    session_id: str
    """Id of the session."""
    text: str
    """The whole text."""
    turn_id: str | None = None
    """Id of the turn that this belongs to."""
    type: Literal["agent.session.turn.output_text.done"]
    """Which kind it is. Always `agent.session.turn.output_text.done`."""
    obfuscation: str | None = None
    """Random padding that hides the length of the event from an observer; ignore it."""

    _tags = {"type": "agent.session.turn.output_text.done"}


@model
class AgentSessionTurnReasoningSummaryPartAddedEvent(Base):
    """The event `agent.session.turn.reasoning_summary_part.added`."""

    event_id: str
    """Id of the event, given by the server."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    part: SummaryText
    """A part of a summary."""
    session_id: str
    """Id of the session."""
    summary_index: int
    """Index of the part in the reasoning item's `summary`."""
    turn_id: str | None = None
    """Id of the turn that this belongs to."""
    type: Literal["agent.session.turn.reasoning_summary_part.added"]
    """Which kind it is. Always `agent.session.turn.reasoning_summary_part.added`."""
    obfuscation: str | None = None
    """Random padding that hides the length of the event from an observer; ignore it."""

    _nested = {"part": "SummaryText"}
    _tags = {"type": "agent.session.turn.reasoning_summary_part.added"}


@model
class AgentSessionTurnReasoningSummaryPartDoneEvent(Base):
    """The event `agent.session.turn.reasoning_summary_part.done`."""

    event_id: str
    """Id of the event, given by the server."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    part: SummaryText
    """A part of a summary."""
    session_id: str
    """Id of the session."""
    status: Literal["incomplete"] | None = None
    """State of the event. Always `incomplete`."""
    summary_index: int
    """Index of the part in the reasoning item's `summary`."""
    turn_id: str | None = None
    """Id of the turn that this belongs to."""
    type: Literal["agent.session.turn.reasoning_summary_part.done"]
    """Which kind it is. Always `agent.session.turn.reasoning_summary_part.done`."""
    obfuscation: str | None = None
    """Random padding that hides the length of the event from an observer; ignore it."""

    _nested = {"part": "SummaryText"}
    _tags = {"status": ("incomplete", None), "type": "agent.session.turn.reasoning_summary_part.done"}


@model
class AgentSessionTurnReasoningSummaryTextDeltaEvent(Base):
    """The event `agent.session.turn.reasoning_summary_text.delta`."""

    delta: str
    """The next piece of text, to be appended to those before."""
    event_id: str
    """Id of the event, given by the server."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    session_id: str
    """Id of the session."""
    summary_index: int
    """Index of the part in the reasoning item's `summary`."""
    turn_id: str | None = None
    """Id of the turn that this belongs to."""
    type: Literal["agent.session.turn.reasoning_summary_text.delta"]
    """Which kind it is. Always `agent.session.turn.reasoning_summary_text.delta`."""
    obfuscation: str | None = None
    """Random padding that hides the length of the event from an observer; ignore it."""

    _tags = {"type": "agent.session.turn.reasoning_summary_text.delta"}


@model
class AgentSessionTurnReasoningSummaryTextDoneEvent(Base):
    """The event `agent.session.turn.reasoning_summary_text.done`."""

    event_id: str
    """Id of the event, given by the server."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    session_id: str
    """Id of the session."""
    summary_index: int
    """Index of the part in the reasoning item's `summary`."""
    text: str
    """The whole text."""
    turn_id: str | None = None
    """Id of the turn that this belongs to."""
    type: Literal["agent.session.turn.reasoning_summary_text.done"]
    """Which kind it is. Always `agent.session.turn.reasoning_summary_text.done`."""
    obfuscation: str | None = None
    """Random padding that hides the length of the event from an observer; ignore it."""

    _tags = {"type": "agent.session.turn.reasoning_summary_text.done"}


@model
class SessionError(Base):
    """Why a session failed."""

    code: str | None = None
    """A short code for the error, for programs."""
    message: str
    """What a person is asked."""
    param: str | None = None
    """The parameter that the error is about; None where it is about none."""
    type: str
    """Which kind it is."""
