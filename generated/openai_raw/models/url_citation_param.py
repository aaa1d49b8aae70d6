from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class UrlCitationParam(Base):
    """Cites a web page."""

    type: Literal["url_citation"]
    """Tells this object from others that can stand in its place: always `url_citation`."""
    start_index: int
    """Index of the first character that the annotation is about."""
    end_index: int
    """Index of the character after the last one that the annotation is about."""
    url: str
    """URL of the URL citation."""
    title: str
    """Title of the URL citation."""

    _tags = {"type": "url_citation"}
