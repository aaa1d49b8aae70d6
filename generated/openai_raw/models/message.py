from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.computer_screenshot_content import ComputerScreenshotContent
    from ..models.input_file_content import InputFileContent
    from ..models.input_image_content import InputImageContent
    from ..models.input_text_content import InputTextContent
    from ..models.message_phase_2 import MessagePhase2
    from ..models.message_role import MessageRole
    from ..models.message_status import MessageStatus
    from ..models.output_text_content import OutputTextContent
    from ..models.reasoning_text_content import ReasoningTextContent
    from ..models.refusal_content import RefusalContent
    from ..models.summary_text_content import SummaryTextContent
    from ..models.text_content import TextContent


@model
class Message(Base):
    """A message, from whoever wrote it."""

    type: Literal['message']
    """Tells this object from others that can stand in its place: always `message`."""
    id: str
    """Id of the message."""
    status: MessageStatus
    """State of the message. Values: `in_progress`, `completed`, `incomplete`."""
    role: MessageRole
    """Who speaks. Values: `unknown`, `user`, `assistant`, `system`, `critic`, `discriminator`, `developer`,
    `tool`."""
    content: list[InputTextContent | OutputTextContent | TextContent | SummaryTextContent | ReasoningTextContent | RefusalContent | InputImageContent | ComputerScreenshotContent | InputFileContent]
    """Parts of the message: texts, images, files, a refusal."""
    phase: MessagePhase2 | None = None
    """Whether the message is a remark on the way (`commentary`) or the answer itself (`final_answer`)."""

    _nested = {'content': [('type', {'input_text': 'InputTextContent', 'output_text': 'OutputTextContent', 'text': 'TextContent', 'summary_text': 'SummaryTextContent', 'reasoning_text': 'ReasoningTextContent', 'refusal': 'RefusalContent', 'input_image': 'InputImageContent', 'computer_screenshot': 'ComputerScreenshotContent', 'input_file': 'InputFileContent'})]}
    _tags = {'type': 'message', 'role': ('unknown', 'user', 'assistant', 'system', 'critic', 'discriminator', 'developer', 'tool')}
