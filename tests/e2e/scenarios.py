"""The list of scenarios: each a function of a World, registered by its decorator."""

SCENARIOS = {}


def scenario(**world_options):
    """Registers a function as a scenario of its own name, in a World made with these options."""

    def register(function):
        SCENARIOS[function.__name__] = (function, world_options)
        return function

    return register
