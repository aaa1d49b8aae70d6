"""What can be wrong with the arguments of a call, before anything is sent."""

from __future__ import annotations

from collections.abc import Iterable

__all__ = ["missing_arguments", "unexpected_argument"]


def unexpected_argument(method: str, name: str, known: Iterable[str]) -> TypeError:
    """Return the error for an argument that the operation does not have; it names the nearest that it has."""
    import difflib  # only on the way to an error

    near = difflib.get_close_matches(name, list(known), n=1)
    hint = (
        f"; did you mean {near[0]!r}?"
        if near
        else "; extra_body, extra_query and extra_headers take what the specification lacks"
    )
    return TypeError(f"{method}() got an unexpected keyword argument {name!r}{hint}")


def missing_arguments(method: str, names: Iterable[str]) -> TypeError:
    """Return the error for required arguments that were not given."""
    return TypeError(f"{method}() is missing required arguments: {', '.join(sorted(names))}")
