from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag
    from ..unions import BetaAnnotation


@model
class BetaResponseOutputTextAnnotationAddedEvent(Base):
    """The event `response.output_text.annotation.added`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
    type: Literal['response.output_text.annotation.added']
    """The kind of event: always `response.output_text.annotation.added`."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    content_index: int
    """Index of the part in the item's `content`."""
    annotation_index: int
    """Index of the annotation in the part's `annotations`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    annotation: BetaAnnotation | None
    """The citation that was added to the text."""

    _nested = {'agent': 'BetaAgentTag', 'annotation': ('type', {'file_citation': 'BetaFileCitationBody', 'url_citation': 'BetaUrlCitationBody', 'container_file_citation': 'BetaContainerFileCitationBody', 'file_path': 'BetaFilePath'})}
    _tags = {'type': 'response.output_text.annotation.added'}
