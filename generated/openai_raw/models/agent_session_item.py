"""What only `AgentSessionItem` can be or hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.enums import AgentFunctionCallStatus, AgentOutputItemStatus
    from ..unions import AgentContent, AgentFunctionCallOutput, AgentSessionMessageContent


@model
class AgentSessionItemFunctionCallOutput(Base):
    """The result of one of your functions."""

    id: str
    """Id of the function call output."""
    call_id: str
    """Id that links a tool call and its output."""
    error: str | None = None
    """Details of the error; None if there was none."""
    output: AgentFunctionCallOutput | None = None
    """Result of the call; None until it has finished."""
    status: AgentFunctionCallStatus
    """Status of the function call output: `in_progress` (still running), `completed` (finished successfully),
    `failed` (ended with an error), `incomplete` (cut short)."""
    turn_id: str
    """Id of the turn this belongs to."""
    type: Literal["function_call_output"]
    """Discriminator: always `function_call_output`."""

    _nested = {"output": ["InputContent2"]}
    _tags = {"type": "function_call_output"}


@model
class AgentSessionItemAgentMessage(Base):
    """A message from one agent to another."""

    id: str
    """Id of the message."""
    content: list[AgentContent]
    """Content parts of the message."""
    recipient_agent_id: str
    """Id of the recipient agent."""
    sender_agent_id: str
    """Id of the sender agent."""
    turn_id: str
    """Id of the turn this belongs to."""
    type: Literal["agent_message"]
    """Discriminator: always `agent_message`."""

    _nested = {"content": ["AgentContent"]}
    _tags = {"type": "agent_message"}


@model
class AgentSessionItemComputerUseCall(Base):
    """An action of the agent in its browser."""

    id: str
    """Id of the call."""
    output: AgentSessionItemComputerUseCallOutput | None = None
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

    _nested = {"output": "AgentSessionItemComputerUseCallOutput"}
    _tags = {"type": "computer_use_call"}


@model
class AgentSessionItemComputerUseCallOutput(Base):
    """The last screenshot of the browser; None if screenshots are turned off."""

    image_url: str
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    type: Literal["computer_screenshot"]
    """Discriminator: always `computer_screenshot`."""

    _tags = {"type": "computer_screenshot"}


@model
class AgentSessionItemComputerUseApprovalRequest(Base):
    """The agent asks you to approve access to a website or to sign in."""

    id: str
    """Id of the approval request."""
    request: AgentSessionItemComputerUseApprovalRequestRequest
    """Details of the request."""
    request_id: str
    """Id of the request that this belongs to."""
    turn_id: str
    """Id of the turn this belongs to."""
    type: Literal["computer_use_approval_request"]
    """Discriminator: always `computer_use_approval_request`."""

    _nested = {"request": "AgentSessionItemComputerUseApprovalRequestRequest"}
    _tags = {"type": "computer_use_approval_request"}


@model
class AgentSessionItemComputerUseApprovalRequestRequest(Base):
    """Details of the computer-use request."""

    credential_origin: str | None = None
    """Origin of the website that receives the credentials; None if unknown."""
    fields: list[AgentSessionItemComputerUseApprovalRequestRequestFieldsItem]
    """Fields of the sign-in form."""
    options: list[AgentSessionItemComputerUseApprovalRequestRequestOptionsItem]
    """The sign-in methods to choose from; an empty list means a plain form."""
    reason: str | None = None
    """Reason for the decision, as free text."""
    type: Literal["browser_authentication"]
    """Discriminator: always `browser_authentication`."""

    _nested = {
        "fields": ["AgentSessionItemComputerUseApprovalRequestRequestFieldsItem"],
        "options": ["AgentSessionItemComputerUseApprovalRequestRequestOptionsItem"],
    }
    _tags = {"type": "browser_authentication"}


@model
class AgentSessionItemComputerUseApprovalRequestRequestFieldsItem(Base):
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
class AgentSessionItemComputerUseApprovalRequestRequestOptionsItem(Base):
    """A sign-in method to choose from."""

    id: str
    """Unique id of the option."""
    field_ids: list[str]
    """Ids of the fields."""
    label: str
    """Label to display."""


@model
class AgentSessionItemComputerUseApprovalRequestResult(Base):
    """A record of the response to a computer-use request, without the submitted credentials."""

    id: str
    """Id of the item computer use approval."""
    request_id: str
    """Id of the request that this belongs to."""
    response: (
        AgentSessionItemComputerUseApprovalRequestResultResponseSubmit
        | AgentSessionItemComputerUseApprovalRequestResultResponseCancel
    )
    """The response to the request."""
    turn_id: str
    """Id of the turn this belongs to."""
    type: Literal["computer_use_approval_request_result"]
    """Discriminator: always `computer_use_approval_request_result`."""

    _nested = {
        "response": (
            "action",
            {
                "submit": "AgentSessionItemComputerUseApprovalRequestResultResponseSubmit",
                "cancel": "AgentSessionItemComputerUseApprovalRequestResultResponseCancel",
            },
        )
    }
    _tags = {"type": "computer_use_approval_request_result"}


@model
class AgentSessionItemComputerUseApprovalRequestResultResponseSubmit(Base):
    """The sign-in form was submitted."""

    action: Literal["submit"]
    """Decision about the request. Always `submit`."""
    selected_option: str | None = None
    """The chosen sign-in method; None if no methods were offered."""
    type: Literal["browser_authentication"]
    """Discriminator: always `browser_authentication`."""

    _tags = {"action": "submit", "type": "browser_authentication"}


@model
class AgentSessionItemComputerUseApprovalRequestResultResponseCancel(Base):
    """The request was declined."""

    action: Literal["cancel"]
    """Decision about the request. Always `cancel`."""
    type: Literal["browser_authentication"]
    """Discriminator: always `browser_authentication`."""

    _tags = {"action": "cancel", "type": "browser_authentication"}


@model
class AgentSessionMessage(Base):
    """A message in a session, from the user or the agent."""

    id: str | None = None
    """Id of the message."""
    content: list[AgentSessionMessageContent]
    """Content parts of the message."""
    phase: AgentSessionMessagePhase | None = None
    """Whether the message is an intermediate remark (`commentary`) or the answer (`final_answer`)."""
    role: AgentSessionMessageRole
    """Role of the author. Values: `user`, `assistant`."""
    status: AgentOutputItemStatus
    """Status of the message: `in_progress` (still running), `completed` (finished successfully), `incomplete` (cut
    short)."""
    turn_id: str
    """Id of the turn."""
    type: Literal["message"]
    """Discriminator: always `message`."""

    _nested = {"content": ["AgentSessionMessageContent"]}
    _tags = {"role": ("user", "assistant"), "type": "message"}


AgentSessionMessagePhaseInput: TypeAlias = Literal["commentary", "final_answer"]
AgentSessionMessagePhase: TypeAlias = AgentSessionMessagePhaseInput | str
"""Whether the message is an intermediate remark (`commentary`) or the answer (`final_answer`)."""

AgentSessionMessageRoleInput: TypeAlias = Literal["user", "assistant"]
AgentSessionMessageRole: TypeAlias = AgentSessionMessageRoleInput | str
"""Role of the author."""


@model
class AgentSessionMessageContentInputText(Base):
    """Text from the user."""

    text: str
    """Format and length of the text the agent writes."""
    type: Literal["input_text"]
    """Discriminator: always `input_text`."""

    _tags = {"type": "input_text"}


@model
class AgentSessionMessageContentInputImage(Base):
    """An image from the user."""

    image_url: str
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    type: Literal["input_image"]
    """Discriminator: always `input_image`."""

    _tags = {"type": "input_image"}


@model
class AgentSessionMessageContentOutputText(Base):
    """Text from the agent."""

    text: str
    """Format and length of the text the agent writes."""
    type: Literal["output_text"]
    """Discriminator: always `output_text`."""

    _tags = {"type": "output_text"}
