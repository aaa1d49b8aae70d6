"""`BetaCompactResource`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_agent_tag import BetaAgentTag
    from ..models.beta_computer_screenshot_content import BetaComputerScreenshotContent
    from ..models.beta_encrypted_content import BetaEncryptedContent
    from ..models.beta_input_file_content import BetaInputFileContent
    from ..models.beta_input_image_content import BetaInputImageContent
    from ..models.beta_input_text_content import BetaInputTextContent
    from ..models.beta_output_text_content import BetaOutputTextContent
    from ..models.beta_reasoning_text_content import BetaReasoningTextContent
    from ..models.beta_refusal_content import BetaRefusalContent
    from ..models.beta_response_usage import BetaResponseUsage
    from ..models.beta_summary_text_content import BetaSummaryTextContent
    from ..models.beta_text_content import BetaTextContent
    from ..models.enums import BetaMessageRole
    from ..unions import BetaFunctionAndCustomToolCallOutput, BetaItemField, BetaToolCallCallerParam


@model
class BetaCompactResource(Base):
    """A conversation in fewer items."""

    id: str
    """Id of the response compaction."""
    object: Literal["response.compaction"]
    """The kind of object: always `response.compaction`."""
    output: list[BetaItemField]
    """The items that take the place of the conversation: send all of them with the next request."""
    created_at: int
    """When the response compaction was created, in Unix seconds."""
    usage: BetaResponseUsage
    """The tokens that were used; None while they are not known."""
    image: BetaCompactResourceImage | None = None
    """How images in the context were treated."""

    _nested = {"output": ["BetaItemField"], "usage": "BetaResponseUsage", "image": "BetaCompactResourceImage"}
    _tags = {"object": "response.compaction"}


@model
class BetaFunctionToolCallOutput(Base):
    """What your function gave back to the model."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
    id: str | None = absent
    """Id of the function tool call output."""
    type: Literal["function_call_output"]
    """Tells this object from others that can stand in its place: always `function_call_output`."""
    call_id: str | None = absent
    """Id that ties a tool call to its output."""
    name: str | None = absent
    """Name of the tool or function."""
    namespace: str | None = absent
    """The namespace that the tool belongs to; None for one that has none."""
    caller: BetaToolCallCallerParam | None = None
    """Who called the tool: the model itself, or a program that it wrote."""
    output: str | list[BetaFunctionAndCustomToolCallOutput]
    """What your function gave back: a text, often JSON, or a list of texts, images and files."""
    status: BetaFunctionToolCallOutputStatus | None = absent
    """State of the function tool call output. Values: `in_progress`, `completed`, `incomplete`."""
    created_by: str | None = None
    """Who created the function tool call output."""

    _nested = {
        "agent": "BetaAgentTag",
        "caller": ("type", {"direct": "BetaDirectToolCallCallerParam", "program": "BetaProgramToolCallCallerParam"}),
        "output": ["BetaFunctionAndCustomToolCallOutput"],
    }
    _tags = {"type": "function_call_output"}


BetaFunctionToolCallOutputStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
BetaFunctionToolCallOutputStatus: TypeAlias = BetaFunctionToolCallOutputStatusInput | str


@model
class BetaCompactResourceImage(Base):
    """How images in the context were treated."""

    context_compression: BetaCompactResourceImageContextCompression
    """Whether images of earlier turns could be shrunk to save tokens. Values: `enabled`, `disabled`."""


BetaCompactResourceImageContextCompressionInput: TypeAlias = Literal["enabled", "disabled"]
BetaCompactResourceImageContextCompression: TypeAlias = BetaCompactResourceImageContextCompressionInput | str


@model
class BetaMessage(Base):
    """A message, from whoever wrote it."""

    agent: BetaAgentTag | None = absent
    """The agent that something comes from."""
    type: Literal["message"]
    """Tells this object from others that can stand in its place: always `message`."""
    id: str
    """Id of the message."""
    status: BetaMessageStatus
    """State of the message. Values: `in_progress`, `completed`, `incomplete`."""
    role: BetaMessageRole
    """Who speaks. Values: `unknown`, `user`, `assistant`, `system`, `critic`, `discriminator`, `developer`,
    `tool`."""
    content: list[
        BetaInputTextContent
        | BetaOutputTextContent
        | BetaTextContent
        | BetaSummaryTextContent
        | BetaReasoningTextContent
        | BetaRefusalContent
        | BetaInputImageContent
        | BetaComputerScreenshotContent
        | BetaInputFileContent
        | BetaEncryptedContent
    ]
    """Parts of the message: texts, images, files, a refusal."""
    phase: BetaMessagePhase2 | None = None
    """Whether the message is a remark on the way (`commentary`) or the answer itself (`final_answer`)."""

    _nested = {
        "agent": "BetaAgentTag",
        "content": [
            (
                "type",
                {
                    "input_text": "BetaInputTextContent",
                    "output_text": "BetaOutputTextContent",
                    "text": "BetaTextContent",
                    "summary_text": "BetaSummaryTextContent",
                    "reasoning_text": "BetaReasoningTextContent",
                    "refusal": "BetaRefusalContent",
                    "input_image": "BetaInputImageContent",
                    "computer_screenshot": "BetaComputerScreenshotContent",
                    "input_file": "BetaInputFileContent",
                    "encrypted_content": "BetaEncryptedContent",
                },
            )
        ],
    }
    _tags = {
        "type": "message",
        "role": ("unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"),
    }


BetaMessagePhase2Input: TypeAlias = Literal["commentary", "final_answer"]
BetaMessagePhase2: TypeAlias = BetaMessagePhase2Input | str

BetaMessageStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
BetaMessageStatus: TypeAlias = BetaMessageStatusInput | str
