from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag
    from ..unions import BetaAnnotation


@model
class BetaResponsesServerEventResponseOutputTextAnnotationAdded(Base):
    """Beta responses server event response output text annotation added."""

    agent: BetaAgentTag | None = None
    type: Literal['response.output_text.annotation.added']
    item_id: str
    output_index: int
    content_index: int
    annotation_index: int
    sequence_number: int
    annotation: BetaAnnotation | None
    stream_id: str | None = absent

    _nested = {'agent': 'BetaAgentTag', 'annotation': ('type', {'file_citation': 'BetaFileCitationBody', 'url_citation': 'BetaUrlCitationBody', 'container_file_citation': 'BetaContainerFileCitationBody', 'file_path': 'BetaFilePath'})}
    _tags = {'type': 'response.output_text.annotation.added'}
