"""What tests of the pipeline share."""

from __future__ import annotations

import functools

import pytest

from tests.spec.made import Make, generated, shared_folder


@pytest.fixture(scope="session")
def package_of(tmp_path_factory: pytest.TempPathFactory) -> Make:
    """Generate the package of a document, once in a session; no test may change it."""
    return functools.partial(generated, shared_folder(tmp_path_factory))
