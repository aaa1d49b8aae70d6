from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.beta_container_file_citation_param import BetaContainerFileCitationParam, BetaContainerFileCitationParamDict
    from ..models.beta_file_citation_param import BetaFileCitationParam, BetaFileCitationParamDict
    from ..models.beta_url_citation_param import BetaUrlCitationParam, BetaUrlCitationParamDict

    class BetaOutputTextContentParamDict(TypedDict, total=False):
        type: Required[Literal['output_text']]
        text: Required[str]
        annotations: Sequence[BetaFileCitationParam | BetaFileCitationParamDict | BetaUrlCitationParam | BetaUrlCitationParamDict | BetaContainerFileCitationParam | BetaContainerFileCitationParamDict]


@model
class BetaOutputTextContentParam(Base):
    """Beta output text content param."""

    type: Literal['output_text']
    text: str
    annotations: list[BetaFileCitationParam | BetaUrlCitationParam | BetaContainerFileCitationParam] | None = absent

    _nested = {'annotations': [('type', {'file_citation': 'BetaFileCitationParam', 'url_citation': 'BetaUrlCitationParam', 'container_file_citation': 'BetaContainerFileCitationParam'})]}
    _tags = {'type': 'output_text'}
