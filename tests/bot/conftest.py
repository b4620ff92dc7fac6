"""The network as scenarios find it, for tests of the sending."""

from tests.scenarios.conftest import cast_network, empty_network

__all__ = ["cast_network", "empty_network"]
