from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class UrlCitationParam(Base):
    """A citation of a web page."""

    type: Literal["url_citation"]
    """Discriminator: always `url_citation`."""
    start_index: int
    """Index of the first character of the annotated text."""
    end_index: int
    """Index one past the last character of the annotated text."""
    url: str
    """URL of the URL citation."""
    title: str
    """Title of the URL citation."""

    _tags = {"type": "url_citation"}
