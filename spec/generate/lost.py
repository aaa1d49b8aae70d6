"""Explains why an operation is missing from openapi-python-client's output."""

from __future__ import annotations

from collections import Counter

from openapi_python_client.parser import GeneratorData

from spec.generate.operation_view import OperationView


def reason(lost: list[OperationView], operations: list[OperationView], data: GeneratorData) -> str:
    """Return which operations openapi-python-client left out, and why, as far as it tells."""
    if not lost:
        twice = Counter(view.id for view in operations)
        places = [f"{place(view)} ({view.id})" for view in operations if twice[view.id] > 1]
        return f"operations were lost: these share an operationId: {', '.join(places)}"
    errors = [error for one in data.endpoint_collections_by_tag.values() for error in one.parse_errors]
    told = [f"{error.header or ''} {error.detail or ''}".strip() for error in errors]
    return "\n".join((f"lost: {', '.join(map(place, lost))}", *told))


def place(view: OperationView) -> str:
    """Identify the operation."""
    return f"{view.method} {view.path}"
