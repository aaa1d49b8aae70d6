from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag
    from ..unions import BetaAnnotation


@model
class BetaResponseOutputTextAnnotationAddedEvent(Base):
    """Beta response output text annotation added event."""

    agent: BetaAgentTag | None = None
    type: Literal['response.output_text.annotation.added']
    item_id: str
    output_index: int
    content_index: int
    annotation_index: int
    sequence_number: int
    annotation: BetaAnnotation | None

    _nested = {'agent': 'BetaAgentTag', 'annotation': ('type', {'file_citation': 'BetaFileCitationBody', 'url_citation': 'BetaUrlCitationBody', 'container_file_citation': 'BetaContainerFileCitationBody', 'file_path': 'BetaFilePath'})}
    _tags = {'type': 'response.output_text.annotation.added'}
