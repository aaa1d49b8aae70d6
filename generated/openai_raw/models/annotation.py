"""What only `Annotation` can be or hold."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class FilePath(Base):
    """Points to a file that was made."""

    type: Literal["file_path"]
    """Tells this object from others that can stand in its place: always `file_path`."""
    file_id: str
    """Id of an uploaded file."""
    index: int
    """Position in its list, counted from 0."""

    _tags = {"type": "file_path"}


@model
class FileCitationBody(Base):
    """Cites a file that was searched."""

    type: Literal["file_citation"]
    """Tells this object from others that can stand in its place: always `file_citation`. Default: `file_citation`."""
    file_id: str
    """Id of an uploaded file."""
    index: int
    """Position in its list, counted from 0."""
    filename: str
    """Name of the file."""

    _tags = {"type": "file_citation"}


@model
class UrlCitationBody(Base):
    """Cites a web page."""

    type: Literal["url_citation"]
    """Tells this object from others that can stand in its place: always `url_citation`. Default: `url_citation`."""
    url: str
    """URL of the URL citation."""
    start_index: int
    """Index of the first character that the annotation is about."""
    end_index: int
    """Index of the character after the last one that the annotation is about."""
    title: str
    """Title of the URL citation."""

    _tags = {"type": "url_citation"}


@model
class ContainerFileCitationBody(Base):
    """Cites a file that the code in a container made."""

    type: Literal["container_file_citation"]
    """Tells this object from others that can stand in its place: always `container_file_citation`. Default:
    `container_file_citation`."""
    container_id: str
    """Id of the container."""
    file_id: str
    """Id of an uploaded file."""
    start_index: int
    """Index of the first character that the annotation is about."""
    end_index: int
    """Index of the character after the last one that the annotation is about."""
    filename: str
    """Name of the file."""

    _tags = {"type": "container_file_citation"}
