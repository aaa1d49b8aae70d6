from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaResponsesServerEventResponseImageGenerationCallPartialImage(Base):
    """The event `response.image_generation_call.partial_image`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
    type: Literal['response.image_generation_call.partial_image']
    """The kind of event: always `response.image_generation_call.partial_image`."""
    output_index: int
    """Index of the item in the response's `output`."""
    item_id: str
    """Id of the item that the event belongs to."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    partial_image_index: int
    """Which partial image this is, counted from 0."""
    partial_image_b64: str
    """The partial image, base64-encoded."""
    size: str | None = absent
    """Width and height of the image in pixels, such as `1024x1024`."""
    quality: str | None = absent
    """How much care goes into the image: more takes longer and costs more."""
    background: str | None = absent
    """Whether the image has a transparent background."""
    output_format: str | None = absent
    """File format of the image."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _nested = {'agent': 'BetaAgentTag'}
    _tags = {'type': 'response.image_generation_call.partial_image'}
