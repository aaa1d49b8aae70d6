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
    """A message, from whoever wrote it."""

    type: Literal["message"]
    """Tells this object from others that can stand in its place: always `message`."""
    id: str
    """Id of the message."""
    status: MessageStatus
    """State of the message. Values: `in_progress`, `completed`, `incomplete`."""
    role: MessageRole
    """Who speaks. Values: `unknown`, `user`, `assistant`, `system`, `critic`, `discriminator`, `developer`,
    `tool`."""
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
    """Parts of the message: texts, images, files, a refusal."""
    phase: MessagePhase2 | None = None
    """Whether the message is a remark on the way (`commentary`) or the answer itself (`final_answer`)."""

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


@model
class TextContent(Base):
    """Plain text, from whoever wrote it."""

    type: Literal["text"]
    """Tells this object from others that can stand in its place: always `text`."""
    text: str
    """The text itself."""

    _tags = {"type": "text"}


@model
class ComputerScreenshotContent(Base):
    """A screenshot. It has a file or a URL."""

    type: Literal["computer_screenshot"]
    """Tells this object from others that can stand in its place: always `computer_screenshot`."""
    image_url: str | None
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    file_id: str | None
    """Id of an uploaded file."""
    detail: ImageDetail
    """In how much detail the model sees the image: more costs more tokens. Values: `low`, `high`, `auto`,
    `original`."""
    prompt_cache_breakpoint: PromptCacheBreakpointConfig | None = absent
    """Marks where a prefix ends that is worth caching."""

    _nested = {"prompt_cache_breakpoint": "PromptCacheBreakpointConfig"}
    _tags = {"type": "computer_screenshot"}


MessagePhase2Input: TypeAlias = Literal["commentary", "final_answer"]
MessagePhase2: TypeAlias = MessagePhase2Input | str
