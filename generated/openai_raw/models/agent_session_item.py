"""What only `AgentSessionItem` can be or hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.enums import AgentFunctionCallStatus, AgentOutputItemStatus
    from ..unions import AgentContent, AgentFunctionCallOutput, AgentSessionMessageContent


@model
class AgentSessionItemFunctionCallOutput(Base):
    """What a function of yours returned."""

    id: str
    """Id of the item function call output."""
    call_id: str
    """Id that ties a tool call to its output."""
    error: str | None = None
    """What went wrong. Null if nothing did."""
    output: AgentFunctionCallOutput | None = None
    """What came back. Null while there is nothing yet."""
    status: AgentFunctionCallStatus
    """State of the item function call output. Values: `in_progress`, `completed`, `failed`, `incomplete`."""
    turn_id: str
    """Id of the turn that this belongs to."""
    type: Literal["function_call_output"]
    """Which kind it is. Always `function_call_output`."""

    _nested = {"output": ["InputContent2"]}
    _tags = {"type": "function_call_output"}


@model
class AgentSessionItemAgentMessage(Base):
    """A message from one agent to another."""

    id: str
    """Id of the session item agent message."""
    content: list[AgentContent]
    """What it says, part by part."""
    recipient_agent_id: str
    """Id of the recipient agent."""
    sender_agent_id: str
    """Id of the sender agent."""
    turn_id: str
    """Id of the turn that this belongs to."""
    type: Literal["agent_message"]
    """Which kind it is. Always `agent_message`."""

    _nested = {"content": ["AgentContent"]}
    _tags = {"type": "agent_message"}


@model
class AgentSessionItemComputerUseCall(Base):
    """The agent did something in a browser."""

    id: str
    """Id of the item computer use call."""
    output: AgentSessionItemComputerUseCallOutput | None = None
    """What came back. Null while there is nothing yet."""
    status: AgentFunctionCallStatus
    """State of the item computer use call. Values: `in_progress`, `completed`, `failed`, `incomplete`."""
    title: str | None = None
    """Title of the item computer use call."""
    turn_id: str
    """Id of the turn that this belongs to."""
    type: Literal["computer_use_call"]
    """Which kind it is. Always `computer_use_call`."""

    _nested = {"output": "AgentSessionItemComputerUseCallOutput"}
    _tags = {"type": "computer_use_call"}


@model
class AgentSessionItemComputerUseCallOutput(Base):
    """What the browser showed afterwards."""

    image_url: str
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    type: Literal["computer_screenshot"]
    """Which kind it is. Always `computer_screenshot`."""

    _tags = {"type": "computer_screenshot"}


@model
class AgentSessionItemComputerUseApprovalRequest(Base):
    """The agent asks for something at a web site."""

    id: str
    """Id of the item computer use approval."""
    request: AgentSessionItemComputerUseApprovalRequestRequest
    """What the agent asks for."""
    request_id: str
    """Id of the request that this answers or belongs to."""
    turn_id: str
    """Id of the turn that this belongs to."""
    type: Literal["computer_use_approval_request"]
    """Which kind it is. Always `computer_use_approval_request`."""

    _nested = {"request": "AgentSessionItemComputerUseApprovalRequestRequest"}
    _tags = {"type": "computer_use_approval_request"}


@model
class AgentSessionItemComputerUseApprovalRequestRequest(Base):
    """What the agent asks for at a web site."""

    credential_origin: str | None = None
    """The web site that asks for the credentials. Null if unknown."""
    fields: list[AgentSessionItemComputerUseApprovalRequestRequestFieldsItem]
    """The fields of the form to be filled in."""
    options: list[AgentSessionItemComputerUseApprovalRequestRequestOptionsItem]
    """The choices there are."""
    reason: str | None = None
    """Why, in the words of whoever decided."""
    type: Literal["browser_authentication"]
    """Which kind it is. Always `browser_authentication`."""

    _nested = {
        "fields": ["AgentSessionItemComputerUseApprovalRequestRequestFieldsItem"],
        "options": ["AgentSessionItemComputerUseApprovalRequestRequestOptionsItem"],
    }
    _tags = {"type": "browser_authentication"}


@model
class AgentSessionItemComputerUseApprovalRequestRequestFieldsItem(Base):
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
class AgentSessionItemComputerUseApprovalRequestRequestOptionsItem(Base):
    """A choice that there is."""

    id: str
    """Id of the option, by which the API knows it."""
    field_ids: list[str]
    """Ids of the fields."""
    label: str
    """Text that a person sees."""


@model
class AgentSessionItemComputerUseApprovalRequestResult(Base):
    """What was answered to what the agent asked for."""

    id: str
    """Id of the item computer use approval."""
    request_id: str
    """Id of the request that this answers or belongs to."""
    response: (
        AgentSessionItemComputerUseApprovalRequestResultResponseSubmit
        | AgentSessionItemComputerUseApprovalRequestResultResponseCancel
    )
    """The answer to what the agent asked for."""
    turn_id: str
    """Id of the turn that this belongs to."""
    type: Literal["computer_use_approval_request_result"]
    """Which kind it is. Always `computer_use_approval_request_result`."""

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
    """Values that were filled in."""

    action: Literal["submit"]
    """What to do with the request. Always `submit`."""
    selected_option: str | None = None
    """The choice that was made. Null if there was none to make."""
    type: Literal["browser_authentication"]
    """Which kind it is. Always `browser_authentication`."""

    _tags = {"action": "submit", "type": "browser_authentication"}


@model
class AgentSessionItemComputerUseApprovalRequestResultResponseCancel(Base):
    """The request was refused."""

    action: Literal["cancel"]
    """What to do with the request. Always `cancel`."""
    type: Literal["browser_authentication"]
    """Which kind it is. Always `browser_authentication`."""

    _tags = {"action": "cancel", "type": "browser_authentication"}


@model
class AgentSessionMessage(Base):
    """What somebody said in a session."""

    id: str | None = None
    """Id of the agent session message."""
    content: list[AgentSessionMessageContent]
    """What it says, part by part."""
    phase: AgentSessionMessagePhase | None = None
    """Whether the message is a remark on the way (`commentary`) or the answer itself (`final_answer`)."""
    role: AgentSessionMessageRole
    """Who speaks. Values: `user`, `assistant`."""
    status: AgentOutputItemStatus
    """State of the agent session message. Values: `in_progress`, `completed`, `incomplete`."""
    turn_id: str
    """Id of the turn."""
    type: Literal["message"]
    """Which kind it is. Always `message`."""

    _nested = {"content": ["AgentSessionMessageContent"]}
    _tags = {"role": ("user", "assistant"), "type": "message"}


AgentSessionMessagePhaseInput: TypeAlias = Literal["commentary", "final_answer"]
AgentSessionMessagePhase: TypeAlias = AgentSessionMessagePhaseInput | str

AgentSessionMessageRoleInput: TypeAlias = Literal["user", "assistant"]
AgentSessionMessageRole: TypeAlias = AgentSessionMessageRoleInput | str


@model
class AgentSessionMessageContentInputText(Base):
    """Something you told the agent."""

    text: str
    """How the agent writes: its format and its length."""
    type: Literal["input_text"]
    """Which kind it is. Always `input_text`."""

    _tags = {"type": "input_text"}


@model
class AgentSessionMessageContentInputImage(Base):
    """A picture of a message to the agent."""

    image_url: str
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    type: Literal["input_image"]
    """Which kind it is. Always `input_image`."""

    _tags = {"type": "input_image"}


@model
class AgentSessionMessageContentOutputText(Base):
    """Text that the agent wrote."""

    text: str
    """How the agent writes: its format and its length."""
    type: Literal["output_text"]
    """Which kind it is. Always `output_text`."""

    _tags = {"type": "output_text"}
