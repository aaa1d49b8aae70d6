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
        """Tells this object from others that can stand in its place: always `output_text`. Default: `output_text`."""
        text: Required[str]
        """The text itself. At most 10485760 characters."""
        annotations: Sequence[BetaFileCitationParam | BetaFileCitationParamDict | BetaUrlCitationParam | BetaUrlCitationParamDict | BetaContainerFileCitationParam | BetaContainerFileCitationParamDict]
        """Citations of what the text is based on."""


@model
class BetaOutputTextContentParam(Base):
    """Text of the model."""

    type: Literal['output_text']
    """Tells this object from others that can stand in its place: always `output_text`. Default: `output_text`."""
    text: str
    """The text itself. At most 10485760 characters."""
    annotations: list[BetaFileCitationParam | BetaUrlCitationParam | BetaContainerFileCitationParam] | None = absent
    """Citations of what the text is based on."""

    _nested = {'annotations': [('type', {'file_citation': 'BetaFileCitationParam', 'url_citation': 'BetaUrlCitationParam', 'container_file_citation': 'BetaContainerFileCitationParam'})]}
    _tags = {'type': 'output_text'}
