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
    """`agent.output.command_execution_output.delta` event: the next piece of the command execution output."""

    delta: str
    """The next piece of text; append it to the previous ones."""
    event_id: str
    """Id of the event, assigned by the server."""
    item_id: str
    """Id of the item that the event is about."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    session_id: str
    """Id of the session."""
    turn_id: str | None = None
    """Id of the turn this belongs to."""
    type: Literal["agent.output.command_execution_output.delta"]
    """Event type: always `agent.output.command_execution_output.delta`."""
    obfuscation: str | None = None
    """Random padding that hides the size of the event from network observers. Ignore it."""

    _tags = {"type": "agent.output.command_execution_output.delta"}


@model
class AgentOutputItemComputerUseCall(Base):
    """An action of the agent in its browser."""

    id: str
    """Id of the call."""
    output: AgentOutputItemComputerUseCallOutput | None = None
    """Result of the call; None until it has finished."""
    status: AgentFunctionCallStatus
    """Status of the call: `in_progress` (still running), `completed` (finished successfully), `failed` (ended with
    an error), `incomplete` (cut short)."""
    title: str | None = None
    """Title of the call."""
    turn_id: str
    """Id of the turn this belongs to."""
    type: Literal["computer_use_call"]
    """Discriminator: always `computer_use_call`."""

    _nested = {"output": "AgentOutputItemComputerUseCallOutput"}
    _tags = {"type": "computer_use_call"}


@model
class AgentOutputItemComputerUseCallOutput(Base):
    """The last screenshot of the browser; None if screenshots are turned off."""

    image_url: str
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    type: Literal["computer_screenshot"]
    """Discriminator: always `computer_screenshot`."""

    _tags = {"type": "computer_screenshot"}


@model
class AgentOutputItemComputerUseApprovalRequest(Base):
    """The agent asks you to approve access to a website or to sign in."""

    id: str
    """Id of the approval request."""
    request: AgentOutputItemComputerUseApprovalRequestRequest
    """Details of the request."""
    request_id: str
    """Id of the request that this belongs to."""
    turn_id: str
    """Id of the turn this belongs to."""
    type: Literal["computer_use_approval_request"]
    """Discriminator: always `computer_use_approval_request`."""

    _nested = {"request": "AgentOutputItemComputerUseApprovalRequestRequest"}
    _tags = {"type": "computer_use_approval_request"}


@model
class AgentOutputItemComputerUseApprovalRequestRequest(Base):
    """Details of the computer-use request."""

    credential_origin: str | None = None
    """Origin of the website that receives the credentials; None if unknown."""
    fields: list[AgentOutputItemComputerUseApprovalRequestRequestFieldsItem]
    """Fields of the sign-in form."""
    options: list[AgentOutputItemComputerUseApprovalRequestRequestOptionsItem]
    """The sign-in methods to choose from; an empty list means a plain form."""
    reason: str | None = None
    """Reason for the decision, as free text."""
    type: Literal["browser_authentication"]
    """Discriminator: always `browser_authentication`."""

    _nested = {
        "fields": ["AgentOutputItemComputerUseApprovalRequestRequestFieldsItem"],
        "options": ["AgentOutputItemComputerUseApprovalRequestRequestOptionsItem"],
    }
    _tags = {"type": "browser_authentication"}


@model
class AgentOutputItemComputerUseApprovalRequestRequestFieldsItem(Base):
    """A field of the sign-in form."""

    id: str
    """Unique id of the field."""
    label: str
    """Label to display."""
    required: bool
    """Whether it is required."""
    type: str
    """The kind of form field, such as a text or a password."""


@model
class AgentOutputItemComputerUseApprovalRequestRequestOptionsItem(Base):
    """A sign-in method to choose from."""

    id: str
    """Unique id of the option."""
    field_ids: list[str]
    """Ids of the fields."""
    label: str
    """Label to display."""


@model
class AgentSessionAssistantMessage(Base):
    """A message from the agent."""

    id: str
    """Id of the message."""
    content: list[OutputText]
    """Content parts of the message."""
    phase: AgentSessionAssistantMessagePhase | None = None
    """Whether the message is an intermediate remark (`commentary`) or the answer (`final_answer`)."""
    role: Literal["assistant"]
    """Role of the author: always `assistant`."""
    status: AgentOutputItemStatus
    """Status of the message: `in_progress` (still running), `completed` (finished successfully), `incomplete` (cut
    short)."""
    turn_id: str
    """Id of the turn."""
    type: Literal["message"]
    """Discriminator: always `message`."""

    _nested = {"content": ["OutputText"]}
    _tags = {"role": "assistant", "type": "message"}


AgentSessionAssistantMessagePhaseInput: TypeAlias = Literal["commentary", "final_answer"]
AgentSessionAssistantMessagePhase: TypeAlias = AgentSessionAssistantMessagePhaseInput | str
"""Whether the message is an intermediate remark (`commentary`) or the answer (`final_answer`)."""


@model
class AgentSessionCreatedEvent(Base):
    """`agent.session.created` event: the session was created."""

    event_id: str
    """Id of the event, assigned by the server."""
    session: AgentSession
    """A session: one agent at work, with its environment and history."""
    type: Literal["agent.session.created"]
    """Event type: always `agent.session.created`."""
    obfuscation: str | None = None
    """Random padding that hides the size of the event from network observers. Ignore it."""

    _nested = {"session": "AgentSession"}
    _tags = {"type": "agent.session.created"}


@model
class AgentSessionEnvironmentConnectedEvent(Base):
    """`agent.session.environment.connected` event: the environment is connected."""

    environment: AgentSessionEnvironmentState
    """The environment in its state at the time of the event."""
    event_id: str
    """Id of the event, assigned by the server."""
    session_id: str
    """Id of the session."""
    turn_id: str | None = None
    """Id of the turn this belongs to."""
    type: Literal["agent.session.environment.connected"]
    """Event type: always `agent.session.environment.connected`."""
    obfuscation: str | None = None
    """Random padding that hides the size of the event from network observers. Ignore it."""

    _nested = {"environment": "AgentSessionEnvironmentState"}
    _tags = {"type": "agent.session.environment.connected"}


@model
class AgentSessionEnvironmentDisconnectedEvent(Base):
    """`agent.session.environment.disconnected` event: the environment is disconnected."""

    environment: AgentSessionEnvironmentState
    """The environment in its state at the time of the event."""
    event_id: str
    """Id of the event, assigned by the server."""
    session_id: str
    """Id of the session."""
    turn_id: str | None = None
    """Id of the turn this belongs to."""
    type: Literal["agent.session.environment.disconnected"]
    """Event type: always `agent.session.environment.disconnected`."""
    obfuscation: str | None = None
    """Random padding that hides the size of the event from network observers. Ignore it."""

    _nested = {"environment": "AgentSessionEnvironmentState"}
    _tags = {"type": "agent.session.environment.disconnected"}


@model
class AgentSessionEnvironmentExpiredEvent(Base):
    """`agent.session.environment.expired` event: the environment has expired."""

    environment: AgentSessionEnvironmentState
    """The environment in its state at the time of the event."""
    event_id: str
    """Id of the event, assigned by the server."""
    session_id: str
    """Id of the session."""
    turn_id: str | None = None
    """Id of the turn this belongs to."""
    type: Literal["agent.session.environment.expired"]
    """Event type: always `agent.session.environment.expired`."""
    obfuscation: str | None = None
    """Random padding that hides the size of the event from network observers. Ignore it."""

    _nested = {"environment": "AgentSessionEnvironmentState"}
    _tags = {"type": "agent.session.environment.expired"}


@model
class AgentSessionEnvironmentFailedEvent(Base):
    """`agent.session.environment.failed` event: the environment failed."""

    environment: AgentSessionEnvironmentState
    """The environment in its state at the time of the event."""
    event_id: str
    """Id of the event, assigned by the server."""
    session_id: str
    """Id of the session."""
    turn_id: str | None = None
    """Id of the turn this belongs to."""
    type: Literal["agent.session.environment.failed"]
    """Event type: always `agent.session.environment.failed`."""
    obfuscation: str | None = None
    """Random padding that hides the size of the event from network observers. Ignore it."""

    _nested = {"environment": "AgentSessionEnvironmentState"}
    _tags = {"type": "agent.session.environment.failed"}


@model
class AgentSessionEnvironmentPendingEvent(Base):
    """`agent.session.environment.pending` event: the environment is pending."""

    environment: AgentSessionEnvironmentState
    """The environment in its state at the time of the event."""
    event_id: str
    """Id of the event, assigned by the server."""
    session_id: str
    """Id of the session."""
    turn_id: str | None = None
    """Id of the turn this belongs to."""
    type: Literal["agent.session.environment.pending"]
    """Event type: always `agent.session.environment.pending`."""
    obfuscation: str | None = None
    """Random padding that hides the size of the event from network observers. Ignore it."""

    _nested = {"environment": "AgentSessionEnvironmentState"}
    _tags = {"type": "agent.session.environment.pending"}


@model
class AgentSessionEnvironmentReadyEvent(Base):
    """`agent.session.environment.ready` event: the environment is ready."""

    environment: AgentSessionEnvironmentState
    """The environment in its state at the time of the event."""
    event_id: str
    """Id of the event, assigned by the server."""
    session_id: str
    """Id of the session."""
    turn_id: str | None = None
    """Id of the turn this belongs to."""
    type: Literal["agent.session.environment.ready"]
    """Event type: always `agent.session.environment.ready`."""
    obfuscation: str | None = None
    """Random padding that hides the size of the event from network observers. Ignore it."""

    _nested = {"environment": "AgentSessionEnvironmentState"}
    _tags = {"type": "agent.session.environment.ready"}


@model
class AgentSessionEnvironmentResetEvent(Base):
    """`agent.session.environment.reset` event: the environment was reset."""

    environment_id: str
    """Id of the environment."""
    event_id: str
    """Id of the event, assigned by the server."""
    reset_count: int
    """Number of times the environment has been reset."""
    session_id: str
    """Id of the session."""
    turn_id: str | None = None
    """Id of the turn this belongs to."""
    type: Literal["agent.session.environment.reset"]
    """Event type: always `agent.session.environment.reset`."""
    obfuscation: str | None = None
    """Random padding that hides the size of the event from network observers. Ignore it."""

    _tags = {"type": "agent.session.environment.reset"}


@model
class AgentSessionEnvironmentState(Base):
    """Status of the environment of a session."""

    id: str
    """Id of the environment."""
    error: AgentSessionEnvironmentStateError | None = None
    """Details of the error; None if there was none."""
    status: AgentSessionEnvironmentStateStatus
    """Status of the environment. Values: `pending`, `ready`, `connected`, `disconnected`, `suspended`, `expired`,
    `failed`."""
    type: str
    """The kind of environment."""

    _nested = {"error": "AgentSessionEnvironmentStateError"}


@model
class AgentSessionEnvironmentStateError(Base):
    """The error that made the environment fail."""

    code: str
    """Machine-readable error code."""
    message: str
    """Human-readable message."""
    type: str
    """The category of the error."""


AgentSessionEnvironmentStateStatusInput: TypeAlias = Literal[
    "pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"
]
AgentSessionEnvironmentStateStatus: TypeAlias = AgentSessionEnvironmentStateStatusInput | str
"""Status of the environment."""


@model
class AgentSessionEnvironmentSuspendedEvent(Base):
    """`agent.session.environment.suspended` event: the environment was suspended."""

    environment: AgentSessionEnvironmentState
    """The environment in its state at the time of the event."""
    event_id: str
    """Id of the event, assigned by the server."""
    session_id: str
    """Id of the session."""
    turn_id: str | None = None
    """Id of the turn this belongs to."""
    type: Literal["agent.session.environment.suspended"]
    """Event type: always `agent.session.environment.suspended`."""
    obfuscation: str | None = None
    """Random padding that hides the size of the event from network observers. Ignore it."""

    _nested = {"environment": "AgentSessionEnvironmentState"}
    _tags = {"type": "agent.session.environment.suspended"}


@model
class AgentSessionErrorEvent(Base):
    """`error` event: an error occurred."""

    error: SessionError
    """Details of the error; None if there was none."""
    event_id: str
    """Id of the event, assigned by the server."""
    session_id: str
    """Id of the session."""
    type: Literal["error"]
    """Event type: always `error`."""
    obfuscation: str | None = None
    """Random padding that hides the size of the event from network observers. Ignore it."""

    _nested = {"error": "SessionError"}
    _tags = {"type": "error"}


@model
class AgentSessionFailedEvent(Base):
    """`agent.session.failed` event: the session failed."""

    event_id: str
    """Id of the event, assigned by the server."""
    session: AgentSession
    """A session: one agent at work, with its environment and history."""
    type: Literal["agent.session.failed"]
    """Event type: always `agent.session.failed`."""
    obfuscation: str | None = None
    """Random padding that hides the size of the event from network observers. Ignore it."""

    _nested = {"session": "AgentSession"}
    _tags = {"type": "agent.session.failed"}


@model
class AgentSessionIdleEvent(Base):
    """`agent.session.idle` event: the session is idle."""

    event_id: str
    """Id of the event, assigned by the server."""
    session: AgentSession
    """A session: one agent at work, with its environment and history."""
    type: Literal["agent.session.idle"]
    """Event type: always `agent.session.idle`."""
    obfuscation: str | None = None
    """Random padding that hides the size of the event from network observers. Ignore it."""

    _nested = {"session": "AgentSession"}
    _tags = {"type": "agent.session.idle"}


@model
class AgentSessionInProgressEvent(Base):
    """`agent.session.in_progress` event: the session is in progress."""

    event_id: str
    """Id of the event, assigned by the server."""
    session: AgentSession
    """A session: one agent at work, with its environment and history."""
    type: Literal["agent.session.in_progress"]
    """Event type: always `agent.session.in_progress`."""
    obfuscation: str | None = None
    """Random padding that hides the size of the event from network observers. Ignore it."""

    _nested = {"session": "AgentSession"}
    _tags = {"type": "agent.session.in_progress"}


@model
class AgentSessionRequiresActionEvent(Base):
    """`agent.session.requires_action` event: the session requires action."""

    event_id: str
    """Id of the event, assigned by the server."""
    session: AgentSession
    """A session: one agent at work, with its environment and history."""
    type: Literal["agent.session.requires_action"]
    """Event type: always `agent.session.requires_action`."""
    obfuscation: str | None = None
    """Random padding that hides the size of the event from network observers. Ignore it."""

    _nested = {"session": "AgentSession"}
    _tags = {"type": "agent.session.requires_action"}


@model
class AgentSessionSubagentActiveEvent(Base):
    """`agent.session.subagent.active` event: the subagent is active."""

    event_id: str
    """Id of the event, assigned by the server."""
    subagent: Subagent
    """The subagent at the time of the event."""
    type: Literal["agent.session.subagent.active"]
    """Event type: always `agent.session.subagent.active`."""
    obfuscation: str | None = None
    """Random padding that hides the size of the event from network observers. Ignore it."""

    _nested = {"subagent": "Subagent"}
    _tags = {"type": "agent.session.subagent.active"}


@model
class AgentSessionSubagentClosedEvent(Base):
    """`agent.session.subagent.closed` event: the subagent was closed."""

    event_id: str
    """Id of the event, assigned by the server."""
    subagent: Subagent
    """The subagent at the time of the event."""
    type: Literal["agent.session.subagent.closed"]
    """Event type: always `agent.session.subagent.closed`."""
    obfuscation: str | None = None
    """Random padding that hides the size of the event from network observers. Ignore it."""

    _nested = {"subagent": "Subagent"}
    _tags = {"type": "agent.session.subagent.closed"}


@model
class AgentSessionSubagentCreatedEvent(Base):
    """`agent.session.subagent.created` event: the subagent was created."""

    event_id: str
    """Id of the event, assigned by the server."""
    subagent: Subagent
    """The subagent at the time of the event."""
    type: Literal["agent.session.subagent.created"]
    """Event type: always `agent.session.subagent.created`."""
    obfuscation: str | None = None
    """Random padding that hides the size of the event from network observers. Ignore it."""

    _nested = {"subagent": "Subagent"}
    _tags = {"type": "agent.session.subagent.created"}


@model
class AgentSessionTurnCancelledEvent(Base):
    """`agent.session.turn.cancelled` event: the turn was cancelled."""

    event_id: str
    """Id of the event, assigned by the server."""
    session_id: str
    """Id of the session."""
    turn: Turn
    """The turn at the time of the event."""
    turn_id: str
    """Id of the turn this belongs to."""
    type: Literal["agent.session.turn.cancelled"]
    """Event type: always `agent.session.turn.cancelled`."""
    usage: TokenUsage | None = None
    """Number of tokens used by an agent."""
    obfuscation: str | None = None
    """Random padding that hides the size of the event from network observers. Ignore it."""

    _nested = {"turn": "Turn", "usage": "TokenUsage"}
    _tags = {"type": "agent.session.turn.cancelled"}


@model
class AgentSessionTurnCompletedEvent(Base):
    """`agent.session.turn.completed` event: the turn is complete."""

    event_id: str
    """Id of the event, assigned by the server."""
    session_id: str
    """Id of the session."""
    turn: Turn
    """The turn at the time of the event."""
    turn_id: str
    """Id of the turn this belongs to."""
    type: Literal["agent.session.turn.completed"]
    """Event type: always `agent.session.turn.completed`."""
    usage: TokenUsage | None = None
    """Number of tokens used by an agent."""
    obfuscation: str | None = None
    """Random padding that hides the size of the event from network observers. Ignore it."""

    _nested = {"turn": "Turn", "usage": "TokenUsage"}
    _tags = {"type": "agent.session.turn.completed"}


@model
class AgentSessionTurnContentPartAddedEvent(Base):
    """`agent.session.turn.content_part.added` event: the content part was added."""

    content_index: int
    """Index of the content part in the `content` of its item."""
    event_id: str
    """Id of the event, assigned by the server."""
    item_id: str
    """Id of the item that the event is about."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    part: OutputText
    """Text generated by the model."""
    session_id: str
    """Id of the session."""
    turn_id: str | None = None
    """Id of the turn this belongs to."""
    type: Literal["agent.session.turn.content_part.added"]
    """Event type: always `agent.session.turn.content_part.added`."""
    obfuscation: str | None = None
    """Random padding that hides the size of the event from network observers. Ignore it."""

    _nested = {"part": "OutputText"}
    _tags = {"type": "agent.session.turn.content_part.added"}


@model
class AgentSessionTurnContentPartDoneEvent(Base):
    """`agent.session.turn.content_part.done` event: the content part is complete."""

    content_index: int
    """Index of the content part in the `content` of its item."""
    event_id: str
    """Id of the event, assigned by the server."""
    item_id: str
    """Id of the item that the event is about."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    part: OutputText
    """Text generated by the model."""
    session_id: str
    """Id of the session."""
    turn_id: str | None = None
    """Id of the turn this belongs to."""
    type: Literal["agent.session.turn.content_part.done"]
    """Event type: always `agent.session.turn.content_part.done`."""
    obfuscation: str | None = None
    """Random padding that hides the size of the event from network observers. Ignore it."""

    _nested = {"part": "OutputText"}
    _tags = {"type": "agent.session.turn.content_part.done"}


@model
class AgentSessionTurnCreatedEvent(Base):
    """`agent.session.turn.created` event: the turn was created."""

    event_id: str
    """Id of the event, assigned by the server."""
    session_id: str
    """Id of the session."""
    turn: Turn
    """The turn at the time of the event."""
    turn_id: str
    """Id of the turn this belongs to."""
    type: Literal["agent.session.turn.created"]
    """Event type: always `agent.session.turn.created`."""
    obfuscation: str | None = None
    """Random padding that hides the size of the event from network observers. Ignore it."""

    _nested = {"turn": "Turn"}
    _tags = {"type": "agent.session.turn.created"}


@model
class AgentSessionTurnFailedEvent(Base):
    """`agent.session.turn.failed` event: the turn failed."""

    event_id: str
    """Id of the event, assigned by the server."""
    session_id: str
    """Id of the session."""
    turn: Turn
    """The turn at the time of the event."""
    turn_id: str
    """Id of the turn this belongs to."""
    type: Literal["agent.session.turn.failed"]
    """Event type: always `agent.session.turn.failed`."""
    usage: TokenUsage | None = None
    """Number of tokens used by an agent."""
    obfuscation: str | None = None
    """Random padding that hides the size of the event from network observers. Ignore it."""

    _nested = {"turn": "Turn", "usage": "TokenUsage"}
    _tags = {"type": "agent.session.turn.failed"}


@model
class AgentSessionTurnInProgressEvent(Base):
    """`agent.session.turn.in_progress` event: the turn is in progress."""

    event_id: str
    """Id of the event, assigned by the server."""
    session_id: str
    """Id of the session."""
    turn: Turn
    """The turn at the time of the event."""
    turn_id: str
    """Id of the turn this belongs to."""
    type: Literal["agent.session.turn.in_progress"]
    """Event type: always `agent.session.turn.in_progress`."""
    obfuscation: str | None = None
    """Random padding that hides the size of the event from network observers. Ignore it."""

    _nested = {"turn": "Turn"}
    _tags = {"type": "agent.session.turn.in_progress"}


@model
class AgentSessionTurnItemAddedEvent(Base):
    """`agent.session.turn.item.added` event: the item was added."""

    event_id: str
    """Id of the event, assigned by the server."""
    item: AgentSessionItem
    """The current state of the item."""
    output_index: int | None = None
    """Index of the output item in the `output` of the response."""
    session_id: str
    """Id of the session."""
    turn_id: str | None = None
    """Id of the turn this belongs to."""
    type: Literal["agent.session.turn.item.added"]
    """Event type: always `agent.session.turn.item.added`."""
    obfuscation: str | None = None
    """Random padding that hides the size of the event from network observers. Ignore it."""

    _nested = {"item": "AgentSessionItem"}
    _tags = {"type": "agent.session.turn.item.added"}


@model
class AgentSessionTurnItemDoneEvent(Base):
    """`agent.session.turn.item.done` event: the item is complete."""

    event_id: str
    """Id of the event, assigned by the server."""
    item: AgentOutputItem
    """The current state of the item."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    session_id: str
    """Id of the session."""
    turn_id: str | None = None
    """Id of the turn this belongs to."""
    type: Literal["agent.session.turn.item.done"]
    """Event type: always `agent.session.turn.item.done`."""
    obfuscation: str | None = None
    """Random padding that hides the size of the event from network observers. Ignore it."""

    _nested = {"item": "AgentOutputItem"}
    _tags = {"type": "agent.session.turn.item.done"}


@model
class AgentSessionTurnOutputTextDeltaEvent(Base):
    """`agent.session.turn.output_text.delta` event: the next piece of the output text."""

    content_index: int
    """Index of the content part in the `content` of its item."""
    delta: str
    """The next piece of text; append it to the previous ones."""
    event_id: str
    """Id of the event, assigned by the server."""
    item_id: str
    """Id of the item that the event is about."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    session_id: str
    """Id of the session."""
    turn_id: str | None = None
    """Id of the turn this belongs to."""
    type: Literal["agent.session.turn.output_text.delta"]
    """Event type: always `agent.session.turn.output_text.delta`."""
    obfuscation: str | None = None
    """Random padding that hides the size of the event from network observers. Ignore it."""

    _tags = {"type": "agent.session.turn.output_text.delta"}


@model
class AgentSessionTurnOutputTextDoneEvent(Base):
    """`agent.session.turn.output_text.done` event: the output text is complete."""

    content_index: int
    """Index of the content part in the `content` of its item."""
    event_id: str
    """Id of the event, assigned by the server."""
    item_id: str
    """Id of the item that the event is about."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    session_id: str
    """Id of the session."""
    text: str
    """The complete text."""
    turn_id: str | None = None
    """Id of the turn this belongs to."""
    type: Literal["agent.session.turn.output_text.done"]
    """Event type: always `agent.session.turn.output_text.done`."""
    obfuscation: str | None = None
    """Random padding that hides the size of the event from network observers. Ignore it."""

    _tags = {"type": "agent.session.turn.output_text.done"}


@model
class AgentSessionTurnReasoningSummaryPartAddedEvent(Base):
    """`agent.session.turn.reasoning_summary_part.added` event: the reasoning summary part was added."""

    event_id: str
    """Id of the event, assigned by the server."""
    item_id: str
    """Id of the item that the event is about."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    part: SummaryText
    """One part of a reasoning summary."""
    session_id: str
    """Id of the session."""
    summary_index: int
    """Index of the summary part in the `summary` of the reasoning item."""
    turn_id: str | None = None
    """Id of the turn this belongs to."""
    type: Literal["agent.session.turn.reasoning_summary_part.added"]
    """Event type: always `agent.session.turn.reasoning_summary_part.added`."""
    obfuscation: str | None = None
    """Random padding that hides the size of the event from network observers. Ignore it."""

    _nested = {"part": "SummaryText"}
    _tags = {"type": "agent.session.turn.reasoning_summary_part.added"}


@model
class AgentSessionTurnReasoningSummaryPartDoneEvent(Base):
    """`agent.session.turn.reasoning_summary_part.done` event: the reasoning summary part is complete."""

    event_id: str
    """Id of the event, assigned by the server."""
    item_id: str
    """Id of the item that the event is about."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    part: SummaryText
    """One part of a reasoning summary."""
    session_id: str
    """Id of the session."""
    status: Literal["incomplete"] | None = None
    """Status of the event. Always `incomplete`."""
    summary_index: int
    """Index of the summary part in the `summary` of the reasoning item."""
    turn_id: str | None = None
    """Id of the turn this belongs to."""
    type: Literal["agent.session.turn.reasoning_summary_part.done"]
    """Event type: always `agent.session.turn.reasoning_summary_part.done`."""
    obfuscation: str | None = None
    """Random padding that hides the size of the event from network observers. Ignore it."""

    _nested = {"part": "SummaryText"}
    _tags = {"status": ("incomplete", None), "type": "agent.session.turn.reasoning_summary_part.done"}


@model
class AgentSessionTurnReasoningSummaryTextDeltaEvent(Base):
    """`agent.session.turn.reasoning_summary_text.delta` event: the next piece of the reasoning summary text."""

    delta: str
    """The next piece of text; append it to the previous ones."""
    event_id: str
    """Id of the event, assigned by the server."""
    item_id: str
    """Id of the item that the event is about."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    session_id: str
    """Id of the session."""
    summary_index: int
    """Index of the summary part in the `summary` of the reasoning item."""
    turn_id: str | None = None
    """Id of the turn this belongs to."""
    type: Literal["agent.session.turn.reasoning_summary_text.delta"]
    """Event type: always `agent.session.turn.reasoning_summary_text.delta`."""
    obfuscation: str | None = None
    """Random padding that hides the size of the event from network observers. Ignore it."""

    _tags = {"type": "agent.session.turn.reasoning_summary_text.delta"}


@model
class AgentSessionTurnReasoningSummaryTextDoneEvent(Base):
    """`agent.session.turn.reasoning_summary_text.done` event: the reasoning summary text is complete."""

    event_id: str
    """Id of the event, assigned by the server."""
    item_id: str
    """Id of the item that the event is about."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    session_id: str
    """Id of the session."""
    summary_index: int
    """Index of the summary part in the `summary` of the reasoning item."""
    text: str
    """The complete text."""
    turn_id: str | None = None
    """Id of the turn this belongs to."""
    type: Literal["agent.session.turn.reasoning_summary_text.done"]
    """Event type: always `agent.session.turn.reasoning_summary_text.done`."""
    obfuscation: str | None = None
    """Random padding that hides the size of the event from network observers. Ignore it."""

    _tags = {"type": "agent.session.turn.reasoning_summary_text.done"}


@model
class SessionError(Base):
    """The error that made the session fail."""

    code: str | None = None
    """Machine-readable error code."""
    message: str
    """Human-readable message."""
    param: str | None = None
    """Parameter that caused the error; None if there is no single one."""
    type: str
    """The category of the error."""
