from __future__ import annotations

from typing import TYPE_CHECKING, Literal

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
    from ..models.beta_summary_text_content import BetaSummaryTextContent
    from ..models.beta_text_content import BetaTextContent


@model
class BetaAgentMessage(Base):
    """A message from one agent to another."""

    agent: BetaAgentTag | None = absent
    """The agent that produced an item."""
    type: Literal["agent_message"]
    """Discriminator: always `agent_message`."""
    id: str
    """Id of the agent message."""
    author: str
    """Name of the sending agent."""
    recipient: str
    """Name of the receiving agent."""
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
    """Parts of the message."""

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
    _tags = {"type": "agent_message"}
