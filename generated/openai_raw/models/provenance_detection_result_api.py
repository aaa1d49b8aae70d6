"""Provenance detection result api."""

from __future__ import annotations

from typing import Literal, TypeAlias

ProvenanceDetectionResultApiInput: TypeAlias = Literal['detected', 'not_detected']
ProvenanceDetectionResultApi: TypeAlias = ProvenanceDetectionResultApiInput | str
