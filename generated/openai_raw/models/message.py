"""`Message`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.enums import ImageDetail, MessageRole
    from ..models.input_file_content import InputFileContent
    from ..models.input_image_content import InputImageContent
    from ..models.input_text_content import InputTextContent
    from ..models.output_text_content import OutputTextContent
    from ..models.prompt_cache_breakpoint_config import PromptCacheBreakpointConfig
    from ..models.reasoning_text_content import ReasoningTextContent
    from ..models.refusal_content import RefusalContent
    from ..models.summary_text_content import SummaryTextContent


@model
class Message(Base):
    """A message, with the role of its author and its content parts."""

    type: Literal["message"]
    """Discriminator: always `message`."""
    id: str
    """Id of the message."""
    status: MessageStatus
    """Status of the message: `in_progress` (still running), `completed` (finished successfully), `incomplete` (cut
    short)."""
    role: MessageRole
    """Role of the author. Values: `unknown`, `user`, `assistant`, `system`, `critic`, `discriminator`,
    `developer`, `tool`."""
    content: list[
        InputTextContent
        | OutputTextContent
        | TextContent
        | SummaryTextContent
        | ReasoningTextContent
        | RefusalContent
        | InputImageContent
        | ComputerScreenshotContent
        | InputFileContent
    ]
    """Content parts of the message: text, images, files, or a refusal."""
    phase: MessagePhase2 | None = None
    """Whether the message is an intermediate remark (`commentary`) or the answer (`final_answer`)."""

    _nested = {
        "content": [
            (
                "type",
                {
                    "input_text": "InputTextContent",
                    "output_text": "OutputTextContent",
                    "text": "TextContent",
                    "summary_text": "SummaryTextContent",
                    "reasoning_text": "ReasoningTextContent",
                    "refusal": "RefusalContent",
                    "input_image": "InputImageContent",
                    "computer_screenshot": "ComputerScreenshotContent",
                    "input_file": "InputFileContent",
                },
            )
        ]
    }
    _tags = {
        "type": "message",
        "role": ("unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"),
    }


MessageStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
MessageStatus: TypeAlias = MessageStatusInput | str
"""Status of the message: `in_progress` (still running), `completed` (finished successfully), `incomplete` (cut
short)."""


@model
class TextContent(Base):
    """Text in a message, whoever its author."""

    type: Literal["text"]
    """Discriminator: always `text`."""
    text: str
    """The plain text."""

    _tags = {"type": "text"}


@model
class ComputerScreenshotContent(Base):
    """A screenshot, as a file id or a URL."""

    type: Literal["computer_screenshot"]
    """Discriminator: always `computer_screenshot`."""
    image_url: str | None
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    file_id: str | None
    """Id of an uploaded file."""
    detail: ImageDetail
    """Level of detail at which the model sees the image. More detail uses more tokens. Values: `low`, `high`,
    `auto`, `original`."""
    prompt_cache_breakpoint: PromptCacheBreakpointConfig | None = absent
    """Marks the end of a prompt prefix worth caching."""

    _nested = {"prompt_cache_breakpoint": "PromptCacheBreakpointConfig"}
    _tags = {"type": "computer_screenshot"}


MessagePhase2Input: TypeAlias = Literal["commentary", "final_answer"]
MessagePhase2: TypeAlias = MessagePhase2Input | str
"""Whether the message is an intermediate remark (`commentary`) or the answer (`final_answer`)."""
