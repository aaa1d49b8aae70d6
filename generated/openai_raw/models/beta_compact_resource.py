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
    """A compacted conversation."""

    id: str
    """Id of the response compaction."""
    object: Literal["response.compaction"]
    """Object type: always `response.compaction`."""
    output: list[BetaItemField]
    """Items that replace the conversation. Pass all of them with the next request."""
    created_at: int
    """When the response compaction was created, in Unix seconds."""
    usage: BetaResponseUsage
    """Token usage; None until it is known."""
    image: BetaCompactResourceImage | None = None
    """How images in the context were handled."""

    _nested = {"output": ["BetaItemField"], "usage": "BetaResponseUsage", "image": "BetaCompactResourceImage"}
    _tags = {"object": "response.compaction"}


@model
class BetaFunctionToolCallOutput(Base):
    """The return value of one of your functions, for the model."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
    id: str | None = absent
    """Id of the function tool call output."""
    type: Literal["function_call_output"]
    """Discriminator: always `function_call_output`."""
    call_id: str | None = absent
    """Id that links a tool call and its output."""
    name: str | None = absent
    """Name of the tool or function."""
    namespace: str | None = absent
    """Namespace of the tool; None if it has none."""
    caller: BetaToolCallCallerParam | None = None
    """What called the tool: the model directly, or a program it wrote."""
    output: str | list[BetaFunctionAndCustomToolCallOutput]
    """Output of the function: text, often JSON, or a list of text, image and file parts."""
    status: BetaFunctionToolCallOutputStatus | None = absent
    """Status of the function tool call output: `in_progress` (still running), `completed` (finished successfully),
    `incomplete` (cut short)."""
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
"""Status of the function tool call output: `in_progress` (still running), `completed` (finished successfully),
`incomplete` (cut short)."""


@model
class BetaCompactResourceImage(Base):
    """How images in the context were handled."""

    context_compression: BetaCompactResourceImageContextCompression
    """Whether images of earlier turns could be compressed to save tokens. Values: `enabled`, `disabled`."""


BetaCompactResourceImageContextCompressionInput: TypeAlias = Literal["enabled", "disabled"]
BetaCompactResourceImageContextCompression: TypeAlias = BetaCompactResourceImageContextCompressionInput | str
"""Whether images of earlier turns could be compressed to save tokens."""


@model
class BetaMessage(Base):
    """A message, with the role of its author and its content parts."""

    agent: BetaAgentTag | None = absent
    """The agent that produced an item."""
    type: Literal["message"]
    """Discriminator: always `message`."""
    id: str
    """Id of the message."""
    status: BetaMessageStatus
    """Status of the message: `in_progress` (still running), `completed` (finished successfully), `incomplete` (cut
    short)."""
    role: BetaMessageRole
    """Role of the author. Values: `unknown`, `user`, `assistant`, `system`, `critic`, `discriminator`,
    `developer`, `tool`."""
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
    """Content parts of the message: text, images, files, or a refusal."""
    phase: BetaMessagePhase2 | None = None
    """Whether the message is an intermediate remark (`commentary`) or the answer (`final_answer`)."""

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
"""Whether the message is an intermediate remark (`commentary`) or the answer (`final_answer`)."""

BetaMessageStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
BetaMessageStatus: TypeAlias = BetaMessageStatusInput | str
"""Status of the message: `in_progress` (still running), `completed` (finished successfully), `incomplete` (cut
short)."""
